// The desk's small habits: keys on lists, photos sent at once, nothing typed is lost. Each in its own file.
import "/assets/keys.js";
