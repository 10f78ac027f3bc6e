import { describe, expect, it } from 'vitest';
import { addressee } from '@/domain/draft/addressee';
import { firstName } from '@/domain/draft/first-name';
import { aSession } from '../../fixtures/session';

describe('the first name to greet with', () => {
  it.each([
    ['Nora Falk', 'nora.falk@expertlead.com', 'Nora'],
    ['Nora Falk', 'nora@expertlead.com', 'Nora'],
    ['Nora Falk', 'n.falk@expertlead.com', 'Nora'],
    ['Nora Falk', 'nfalk7@expertlead.com', 'Nora'],
    ['Falk, Nora', 'nora.falk@expertlead.com', 'Nora'],
    ['Dr. Nora Falk', 'nora.falk@expertlead.com', 'Nora'],
    ['Nora Falk | expertlead', 'nora.falk@expertlead.com', 'Nora'],
    ['Nora Falk (she/her)', 'nora_falk@expertlead.com', 'Nora'],
    ['Inês Carvalho', 'ines.carvalho@expertlead.com', 'Inês'],
    ['Jörg Müßig', 'joerg.muessig@example.com', 'Jörg'],
    ['Jörg Müßig', 'jorg@example.com', 'Jörg'],
  ])('of %s <%s> is %s', (name, email, first) => expect(firstName(name, email)).toBe(first));

  it.each([
    ['', 'nora.falk@expertlead.com'],
    ['Nora', 'nora@expertlead.com'],
    ['nora.falk@expertlead.com', 'nora.falk@expertlead.com'],
    ['expertlead Freelancer Community', 'community@expertlead.com'],
    ['expertview Interviews', 'expertview@expertlead.com'],
    ['Interview Operations', 'interviews@expertlead.com'],
    ['Interview Operations', 'interview@expertlead.com'],
    ['Talent Team', 'talent@expertlead.com'],
    ['Grünspecht Energie – Personal', 'personal@gruenspecht.example'],
    ['Nora Falk', 'community@expertlead.com'],
    [',', '@'],
  ])('of %s <%s> is not known', (name, email) => expect(firstName(name, email)).toBeNull());
});

describe('whom to ask', () => {
  const organizedBy = (email: string, name = '') => addressee(aSession({ organizer: { name, email } }));

  it('is the organizer', () => {
    expect(organizedBy('nora.falk@expertlead.com', 'Nora Falk')).toEqual({
      email: 'nora.falk@expertlead.com',
      firstName: 'Nora',
    });
  });

  it.each([
    ['c_1a2b3c@group.calendar.google.com'],
    ['unknownorganizer@calendar.google.com'],
    ['room_1@resource.calendar.google.com'],
    ['no-reply@booking.example'],
    ['noreply@booking.example'],
    ['do_not_reply@booking.example'],
    ['not a mail'],
  ])('is nobody behind %s', (email) => expect(organizedBy(email).email).toBeNull());

  it.each([['norepliers@example.com'], ['nora@mycalendar.google.com.example']])(
    'is somebody behind %s',
    (email) => expect(organizedBy(email).email).toBe(email),
  );

  it('is nobody where there is no organizer, or it is the person', () => {
    const nobody = { email: null, firstName: null };
    expect(addressee(aSession())).toEqual(nobody);
    expect(organizedBy('mira@example.com', 'Mira Example')).toEqual(nobody);
  });
});
