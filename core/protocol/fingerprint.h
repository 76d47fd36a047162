// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kaasa::protocol {

/// The first 64 bits of a hash as four words that can be read aloud in any of our languages:
/// "lusab-babad-gutih-tugad" (proquints, arXiv 0901.4016). Two people who see the same words see
/// the same space. `hash`: at least 8 bytes.
QString fingerprintWords(const QByteArray& hash);

}  // namespace kaasa::protocol
