// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFile;

namespace kaasa {

/// Waits until the disk has what was written: QFile::flush() only hands it to the system, and a
/// power loss takes it from there. The file must be open for writing.
bool flushToDisk(QFile& file);

}  // namespace kaasa
