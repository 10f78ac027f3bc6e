import '@/assets/style.css';
import { createRoot } from 'react-dom/client';
import { browser } from '@/stores/browser';
import { connectReplicas } from '@/stores/replicas';
import { App } from './App';

connectReplicas(document);
const root = document.getElementById('root');
if (root !== null) {
  // Firefox gives another redirect address, not tried with Google yet.
  const canSignIn = !import.meta.env.FIREFOX;
  createRoot(root).render(<App redirectUrl={browser.identity.getRedirectURL()} canSignIn={canSignIn} />);
}
