/**
 * What the api and the contracts say, in German, by their English sentences (`{}` for what differs, `{1}`, `{2}` in its order). Loaded by
 * pages in German only. `answers.test.ts` keeps it complete.
 */
const sentences: Record<string, string> = {
  'No connection': 'Keine Verbindung',
  'The server was not reached. Your code is kept on this device.':
    'Der Server wurde nicht erreicht. Dein Code liegt auf diesem Gerät.',
  'Unexpected answer': 'Unerwartete Antwort',
  'The server’s answer could not be read. Reload the page; it may be newer than this one.':
    'Die Antwort des Servers war nicht lesbar. Lade die Seite neu; sie ist vielleicht neuer als diese.',
  'The service does not answer': 'Der Dienst antwortet nicht',
  'The request was refused': 'Die Anfrage wurde abgelehnt',
  'It may be restarting. Your code is kept on this device; try again in a moment.':
    'Er startet vielleicht gerade neu. Dein Code liegt auf diesem Gerät; versuche es gleich noch einmal.',
  'The server answered with status {}.': 'Der Server antwortete mit Status {1}.',
  'The service does not answer at the moment.': 'Der Dienst antwortet gerade nicht.',
  'The service refused the request.': 'Der Dienst hat die Anfrage abgelehnt.',

  'The request can not be read': 'Die Anfrage ist nicht lesbar',
  'The request has wrong values': 'Die Anfrage enthält falsche Werte',
  'Sign in first': 'Melde dich zuerst an',
  'Sign-in failed': 'Anmeldung gescheitert',
  'The password is wrong': 'Das Passwort ist falsch',
  'The request comes from another site': 'Die Anfrage kommt von einer anderen Website',
  'This is not allowed': 'Das ist nicht erlaubt',
  'Not found': 'Nicht gefunden',
  'The method is not for this address': 'Die Methode passt nicht zu dieser Adresse',
  'The name is taken': 'Der Name ist vergeben',
  'The e-mail address is taken': 'Die E-Mail-Adresse ist vergeben',
  'The site needs an administrator': 'Die Site braucht eine Verwaltung',
  'Something else is under way': 'Etwas anderes ist gerade im Gang',
  'The request took too long': 'Die Anfrage dauerte zu lange',
  'The request is too large': 'Die Anfrage ist zu groß',
  'The body is no JSON': 'Der Inhalt ist kein JSON',
  'The language can not be used here': 'Die Sprache ist hier nicht nutzbar',
  'Too many requests': 'Zu viele Anfragen',
  'The address or the headers are too long': 'Die Adresse oder die Kopfzeilen sind zu lang',
  'Something is broken on our side': 'Bei uns ist etwas kaputt',
  'Not available right now': 'Gerade nicht verfügbar',

  'Nothing is at {} {}.': 'Unter {1} {2} gibt es nichts.',
  '{} takes {}, not {}.': '{1} nimmt {2}, nicht {3}.',
  'This is only done from the pages of this site.': 'Das geht nur von den Seiten dieser Site aus.',
  'Your session can not be checked right now. Try again in a moment.':
    'Deine Sitzung kann gerade nicht geprüft werden. Versuche es gleich noch einmal.',
  'Sign in to do this; your session may have ended.': 'Melde dich dafür an; deine Sitzung ist vielleicht zu Ende.',
  'The request has wrong values.': 'Die Anfrage enthält falsche Werte.',
  'The body is larger than the API takes (256 KB).': 'Der Inhalt ist größer, als die API nimmt (256 KB).',
  'Send the body as application/json.': 'Sende den Inhalt als application/json.',
  'The address can not be read.': 'Die Adresse ist nicht lesbar.',
  'The body is no JSON that this API takes.': 'Der Inhalt ist kein JSON, das diese API nimmt.',
  'The request failed. Try again; if it stays so, report the request id.':
    'Die Anfrage ist gescheitert. Versuche es noch einmal; bleibt es so, melde die Kennung der Anfrage.',
  'Address, cookies and other headers have at most 16 KB together.':
    'Adresse, Cookies und andere Kopfzeilen haben zusammen höchstens 16 KB.',
  'The request did not arrive whole in time. Send it again.':
    'Die Anfrage kam nicht rechtzeitig ganz an. Sende sie noch einmal.',
  'This is no HTTP request that can be read.': 'Das ist keine lesbare HTTP-Anfrage.',
  'There is no formatter for {} here.': 'Für {1} gibt es hier keinen Formatierer.',
  'The formatter does not answer right now. Your code is unchanged; try again in a moment.':
    'Der Formatierer antwortet gerade nicht. Dein Code ist unverändert; versuche es gleich noch einmal.',
  'No submission of yours with this id waits.': 'Keine deiner Einreichungen mit dieser Kennung wartet.',
  'You have no accepted submission with this id.': 'Du hast keine angenommene Einreichung mit dieser Kennung.',
  'Too many {}. Try again in {} s.': 'Zu viele Anfragen dieser Art. Versuche es in {2} s noch einmal.',
  'Someone has this name. Choose another one.': 'Diesen Namen hat schon jemand. Wähle einen anderen.',
  'There is an account with this e-mail address. Sign in, or use another address.':
    'Mit dieser E-Mail-Adresse gibt es ein Konto. Melde dich an oder nimm eine andere.',
  'Many people are signing in. Try again in a moment.': 'Gerade melden sich viele an. Versuche es gleich noch einmal.',
  'Signing in does not work right now. Try again in a moment.':
    'Anmelden geht gerade nicht. Versuche es gleich noch einmal.',
  'The name or the password is wrong.': 'Der Name oder das Passwort ist falsch.',
  'Signing out does not work right now. Try again in a moment.':
    'Abmelden geht gerade nicht. Versuche es gleich noch einmal.',
  'There is no draft of {}.': 'Von {1} gibt es keinen Entwurf.',
  'The draft was published or removed meanwhile. Open the problem again.':
    'Der Entwurf wurde inzwischen veröffentlicht oder entfernt. Öffne die Aufgabe noch einmal.',
  'There is no problem {}.': 'Die Aufgabe {1} gibt es nicht.',
  'A check of this problem is under way. Wait for its end.':
    'Eine Prüfung dieser Aufgabe läuft. Warte, bis sie zu Ende ist.',
  'There is no such order.': 'Diesen Auftrag gibt es nicht.',
  'There is no such check.': 'Diese Prüfung gibt es nicht.',
  'Only a draft that has passed its check and has not changed since is published.':
    'Veröffentlicht wird nur ein Entwurf, der seine Prüfung bestanden und sich seitdem nicht geändert hat.',
  '{} has no version {}.': '{1} hat keine Version {2}.',
  'There is no such problem, or a rejudge of it is not ended yet.':
    'Diese Aufgabe gibt es nicht, oder ein erneutes Urteilen ist noch nicht zu Ende.',
  'This rejudge can not be {} now.': 'Dieses erneute Urteilen lässt sich jetzt nicht übernehmen oder verwerfen.',
  'There is no such post, or it was hidden or removed.':
    'Diesen Beitrag gibt es nicht, oder er wurde verborgen oder entfernt.',
  'Only its author changes or removes a post.': 'Nur wer einen Beitrag schrieb, ändert oder entfernt ihn.',
  'A thread has at most {} replies. Begin a new one.': 'Ein Thema hat höchstens {1} Antworten. Beginne ein neues.',
  'This is your own post: others vote for it and report it.':
    'Das ist dein eigener Beitrag: andere stimmen für ihn und melden ihn.',
  'This post has no open report.': 'Zu diesem Beitrag gibt es keine offene Meldung.',
  'There is no study plan {}.': 'Den Lernplan {1} gibt es nicht.',
  'No answer from: {}.': 'Keine Antwort von: {1}.',
  'There is nobody named {}.': 'Niemand heißt {1}.',
  'This account is not there any more.': 'Dieses Konto gibt es nicht mehr.',
  'Sessions can be neither listed nor ended right now. Try again in a moment.':
    'Sitzungen können gerade weder gezeigt noch beendet werden. Versuche es gleich noch einmal.',
  'This is not your password.': 'Das ist nicht dein Passwort.',
  'You have no session with this id; it may have ended.':
    'Du hast keine Sitzung mit dieser Kennung; sie ist vielleicht zu Ende.',
  'The password is changed. Your other sessions could not be ended: end them below in a moment.':
    'Das Passwort ist geändert. Deine anderen Sitzungen konnten nicht beendet werden: beende sie gleich unten.',
  'Your data is being written out already. Wait until that download has ended.':
    'Deine Daten werden schon ausgeschrieben. Warte, bis dieser Download zu Ende ist.',
  'This is not the name of your account.': 'So heißt dein Konto nicht.',
  'You are the last administrator of this site. Make someone else one first; then this account can be deleted.':
    'Du bist die letzte Person mit Verwaltungsrechten. Gib sie zuerst jemand anderem; dann lässt sich dieses Konto löschen.',
  '{} of your submissions and runs wait for their verdicts. Send the next one when one of them has arrived.':
    '{1} deiner Einreichungen und Läufe warten auf ihr Urteil. Sende die nächste, wenn eins davon da ist.',
  'The inputs of a run have at most {} KB together.': 'Die Eingaben eines Laufs haben zusammen höchstens {1} KB.',
  'You have no such notification.': 'Diese Mitteilung hast du nicht.',
  'You have no submission with this id.': 'Du hast keine Einreichung mit dieser Kennung.',

  'The account is blocked': 'Das Konto ist gesperrt',
  'This account is blocked. Ask the people who run this site why.':
    'Dieses Konto ist gesperrt. Frage die Leute, die diese Site betreiben, warum.',
  'There is no such account any more.': 'Dieses Konto gibt es nicht mehr.',
  'This person is not called {} any more. Load the page again.':
    'Diese Person heißt nicht mehr {1}. Lade die Seite neu.',
  '{} is the last administrator. Make someone else one first.':
    '{1} hat als letzte Person Verwaltungsrechte. Gib sie zuerst jemand anderem.',
  '{} is an administrator. Take the role away first; then block the person.':
    '{1} gehört zur Verwaltung. Nimm die Person zuerst heraus; dann lässt sie sich sperren.',
  '{} is blocked. Unblock the person first.': '{1} ist gesperrt. Entsperre die Person zuerst.',
  'Someone has done this to {} already. Load the page again.':
    'Das hat schon jemand mit {1} getan. Lade die Seite neu.',
  'You are no administrator any more.': 'Du gehörst nicht mehr zur Verwaltung.',
  'It is done and noted, but the sessions of {} could not be ended. End them in a moment.':
    'Es ist getan und festgehalten, aber die Sitzungen von {1} konnten nicht beendet werden. Beende sie gleich.',
  'There is no submission with this id; runs go after a day.':
    'Eine Einreichung mit dieser Kennung gibt es nicht; Läufe bleiben einen Tag.',
  'The queues do not answer right now. Try again in a moment.':
    'Die Warteschlangen antworten gerade nicht. Versuche es gleich noch einmal.',
  'There is no such job any more.': 'Diesen Auftrag gibt es nicht mehr.',
  'This job has not failed, or somebody has taken it up again already.':
    'Dieser Auftrag ist nicht gescheitert, oder jemand hat ihn schon wiederholt.',

  'a file name of letters, digits, and . _ + -': 'ein Dateiname aus Buchstaben, Ziffern und . _ + -',
  'a title is one line': 'ein Titel ist eine Zeile',
  'a title has at most 120 characters': 'ein Titel hat höchstens 120 Zeichen',
  'a title has at least 3 characters': 'ein Titel hat mindestens 3 Zeichen',
  'a post has some text': 'ein Beitrag enthält Text',
  'a post has at most 10,000 characters': 'ein Beitrag hat höchstens 10.000 Zeichen',
  'a reason has at most 500 characters': 'ein Grund hat höchstens 500 Zeichen',
  'say what is wrong': 'sage, was nicht stimmt',
  'a name has letters, digits, - and _ inside': 'ein Name hat Buchstaben, Ziffern und im Inneren - und _',
  'a name has at most 30 characters': 'ein Name hat höchstens 30 Zeichen',
  'a name has at least 3 characters': 'ein Name hat mindestens 3 Zeichen',
  'a password has at most 200 characters': 'ein Passwort hat höchstens 200 Zeichen',
  'a password has at least 10 characters': 'ein Passwort hat mindestens 10 Zeichen',
  'this is no e-mail address': 'das ist keine E-Mail-Adresse',
  'a note has at most 20,000 characters': 'eine Notiz hat höchstens 20.000 Zeichen',
  'a path that is not under /tmp, /box, /proc, /dev or /toolchains':
    'ein Pfad, der nicht unter /tmp, /box, /proc, /dev oder /toolchains liegt',
  'an absolute path of plain characters': 'ein absoluter Pfad aus einfachen Zeichen',
  'a slug is lower-case words joined by hyphens': 'ein Kürzel besteht aus kleinen Wörtern mit Bindestrichen',
  'an identifier': 'ein Bezeichner',
  'this is no id of a job': 'das ist keine Kennung eines Auftrags',
  'this is no id of a session': 'das ist keine Kennung einer Sitzung',
  'type your password': 'tippe dein Passwort',
  'type your name': 'tippe deinen Namen',
  'the code is not text': 'der Code ist kein Text',
  'the code is longer than 10 KB': 'der Code ist länger als 10 KB',
  'the code is empty': 'der Code ist leer',
};

export default sentences;
