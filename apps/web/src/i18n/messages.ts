import deAdmin from '../../messages/de/admin.json';
import deAuth from '../../messages/de/auth.json';
import deAuthoring from '../../messages/de/authoring.json';
import deCatalogue from '../../messages/de/catalogue.json';
import deCommon from '../../messages/de/common.json';
import deDiscussion from '../../messages/de/discussion.json';
import deEditorSettings from '../../messages/de/editor-settings.json';
import deEditorial from '../../messages/de/editorial.json';
import deFormat from '../../messages/de/format.json';
import deHistory from '../../messages/de/history.json';
import deLanding from '../../messages/de/landing.json';
import deModeration from '../../messages/de/moderation.json';
import deNotes from '../../messages/de/notes.json';
import deNotifications from '../../messages/de/notifications.json';
import dePlans from '../../messages/de/plans.json';
import deProfile from '../../messages/de/profile.json';
import deSettings from '../../messages/de/settings.json';
import deVerdictFigures from '../../messages/de/verdict-figures.json';
import deWorkspace from '../../messages/de/workspace.json';
import enAdmin from '../../messages/en/admin.json';
import enAuth from '../../messages/en/auth.json';
import enAuthoring from '../../messages/en/authoring.json';
import enCatalogue from '../../messages/en/catalogue.json';
import enCommon from '../../messages/en/common.json';
import enDiscussion from '../../messages/en/discussion.json';
import enEditorSettings from '../../messages/en/editor-settings.json';
import enEditorial from '../../messages/en/editorial.json';
import enFormat from '../../messages/en/format.json';
import enHistory from '../../messages/en/history.json';
import enLanding from '../../messages/en/landing.json';
import enModeration from '../../messages/en/moderation.json';
import enNotes from '../../messages/en/notes.json';
import enNotifications from '../../messages/en/notifications.json';
import enPlans from '../../messages/en/plans.json';
import enProfile from '../../messages/en/profile.json';
import enSettings from '../../messages/en/settings.json';
import enVerdictFigures from '../../messages/en/verdict-figures.json';
import enWorkspace from '../../messages/en/workspace.json';
import type { Locale } from './locales.ts';

const en = {
  'editor-settings': enEditorSettings,
  admin: enAdmin,
  auth: enAuth,
  authoring: enAuthoring,
  catalogue: enCatalogue,
  common: enCommon,
  discussion: enDiscussion,
  editorial: enEditorial,
  format: enFormat,
  history: enHistory,
  landing: enLanding,
  moderation: enModeration,
  notes: enNotes,
  notifications: enNotifications,
  plans: enPlans,
  profile: enProfile,
  settings: enSettings,
  'verdict-figures': enVerdictFigures,
  workspace: enWorkspace,
};

/** The words of each part of the site: `area.key`, in ICU MessageFormat. */
export type Messages = typeof en;
export type Area = keyof Messages;

export const messagesOf: Record<Locale, Messages> = {
  en,
  de: {
    'editor-settings': deEditorSettings,
    admin: deAdmin,
    auth: deAuth,
    authoring: deAuthoring,
    catalogue: deCatalogue,
    common: deCommon,
    discussion: deDiscussion,
    editorial: deEditorial,
    format: deFormat,
    history: deHistory,
    landing: deLanding,
    moderation: deModeration,
    notes: deNotes,
    notifications: deNotifications,
    plans: dePlans,
    profile: deProfile,
    settings: deSettings,
    'verdict-figures': deVerdictFigures,
    workspace: deWorkspace,
  },
};

/** What components of the browser use in each group of routes; the server's own have all words. `common` is everywhere. */
export const areasOf = {
  everywhere: ['common'],
  site: ['common', 'auth', 'settings', 'editor-settings'],
  work: ['common', 'workspace', 'discussion', 'format', 'verdict-figures', 'editor-settings'],
  admin: ['common', 'admin', 'authoring', 'moderation', 'workspace', 'verdict-figures'],
  notifications: ['common', 'notifications'],
} satisfies Record<string, Area[]>;
