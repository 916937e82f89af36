import { createContext } from 'react';

/** Whether each story tells why it stands where it stands. */
export const ShowReasons = createContext(false);
