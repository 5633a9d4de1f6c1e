package vn.hdnd.cuulong.sessions.resolutions;

import vn.hdnd.cuulong.sessions.CouncilInMemory;

class DocumentNumbersInMemoryTest implements DocumentNumbersContract {

  private final CouncilInMemory.KnownNumbers numbers = new CouncilInMemory.KnownNumbers();

  @Override
  public DocumentNumbers numbers() {
    return numbers;
  }
}
