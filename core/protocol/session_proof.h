// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kaasa::protocol {

/// What a computer signs to show that it is the one it says: good for one challenge of one server
/// in one space, and never to be taken for an envelope or an entry of a chain.
QByteArray sessionProof(const QByteArray& space, const QByteArray& device,
                        const QByteArray& challenge);

}  // namespace kaasa::protocol
