import { beginPlayButtons } from './play-buttons.js';

beginPlayButtons();
