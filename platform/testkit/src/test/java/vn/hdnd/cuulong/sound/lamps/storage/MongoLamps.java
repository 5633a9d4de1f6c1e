package vn.hdnd.cuulong.sound.lamps.storage;

import vn.hdnd.cuulong.sound.lamps.Lamps;

record MongoLamps(Lamps lamps) {}
