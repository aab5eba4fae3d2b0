// The desk's habits, each in a file of its own: keys on lists, what is typed is kept, photos go up at once, rich text.
import "/assets/keys.js";
import "/assets/keep.js";
import "/assets/photos.js";

if (document.querySelector("textarea[data-editor]")) import("/assets/editor.js");
