import { createContext } from 'react';

/** True once an answer has said that the session is over. */
export const ExpiredContext = createContext(false);
