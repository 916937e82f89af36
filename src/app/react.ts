/** React alone, so that setting it up is a task of its own. */
import 'react-dom/client';
