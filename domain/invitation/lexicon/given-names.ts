/** First names common in invitations of many countries: a title with one of them alone means a person, any other word there may be a company. */
const COMMON = `
aaron abdul adam adrian agnieszka ahmed aisha alan alejandra alejandro aleksandra alessandro alex alexander alexandra alexandre ali alice alicia alina alisa amanda amelie amina amir amit amy ana anastasia anders
andre andrea andreas andrei andrew andrzej anja anna anne anneke annika anton antonia antonio anya arjun arne artem arthur asha astrid ayse aylin barbara bartosz bastian beata beatrice ben benedikt benjamin bernd bettina
bianca birgit björn bogdan boris brian brigitte burak camille carina carla carlos carmen caroline catarina charlotte chen chiara chris christian christina christine christoph christopher claire clara claudia claudio
cornelia dagmar damian dan daniel daniela daniele danilo daria darius david deepak denis dennis diana diego dieter dilek dimitri dirk dmitri dominik dorota dylan ebru eda edgar eduardo ekaterina elena eleonora eli
elias elif elisa elisabeth elizabeth ella emil emilia emily emine emir emma emre enrico enrique erdem eric erik erika ernst eszter eva evelyn fabian fatima fatma federico felicia felix femke fernanda fernando filip
finn florian francesca francesco francisco franz frederik frieda friedrich gabriel gabriela georg george gerd giovanni giulia giuseppe gonzalo grace greta gregor guido gustav hakan hana hannah hannes hans hanna harald
hasan heidi heike heinz helen helena helene helga henning henrik henry hugo ian ibrahim ida igor ilona ilya ines inga ingrid irena irina isabel isabella ivan ivana jack jacob jakob jakub jamal james jan jana jane janina
janine jasmin jason javier jean jens jennifer jeremy jessica jesus jie jing joachim joana joanna joao johan johanna johannes john jonas jonathan jorge jose josef josefine joseph joshua juan julia julian juliane julie jule
jun jürgen justyna kai kamil karen karim karin karl karolina kasia katarina katarzyna kate katharina kathrin katja katrin kemal kenji kerstin kevin khalid kim klaus konstantin krzysztof lars laura laurent lea leah leila
lena leo leon leonard leonie leyla li liam lidia lilly lin lina linda lisa liu lorenzo louis louise luca lucas lucia lucy ludwig luis luisa lukas luke lukasz luna lydia maciej magda magdalena maja malte manuel manuela
marc marcel marcin marco marcus margarita maria mariam marie marina mario marius marta martha martin martina mary massimo mateo mateusz matteo matthew matthias maurice max maximilian mehmet mei melanie merve mia michael
michal michel michelle miguel mika mikhail milan milena mina ming mira miriam mohamed mohammad mohammed monika moritz muhammad murat mustafa nadia nadine nadja nadir natalia natalie natasha neha niklas nikola nikolai nils
nina noah nora nuno oksana ola ole oleg olga oliver olivia omar oscar oskar paolo pascal patricia patrick patrik paul paula paulina pavel pedro peter petra philip philipp philippe pia pierre piotr priya priyanka rachel
rafael raj rajesh ralf ramona raphael raquel rasmus rebecca regina reza riccardo richard rita robert roberto robin rohan roland roman ronja rosa rui ruth ryan sabine sabrina said saira salma sam samir samira samuel sandra
sanjay sara sarah saskia sebastian selim selin serena sergei sergey sergio shivani silke silvia simon simone sina sofia sofie sonja sophia sophie stanislav stefan stefanie stella stephan stephanie steve steven sunita
susanne sven svenja svetlana swen sylvia tamara tanja tariq tatiana tatjana teresa thea theo theresa thiago thomas till tim timo tina tobias tom tomas tomasz torben tosin tuan ulf ulrich ulrike uma umut ursula uwe valentin
valentina valeria vanessa vera veronika victor victoria vijay viktor viktoria vincent vivian vladimir volker walter wei wiebke wojciech wolfgang xenia xin yan yang yannick yara yasmin yuki yulia yusuf yvonne zara zeynep zofia zoe zoë
`;

const folded = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const NAMES = new Set(COMMON.split(/\s+/).filter(Boolean).map(folded));

/** Whether a word is a common first name, in any case and with or without its accents. */
export const isGivenName = (word: string) => NAMES.has(folded(word));
