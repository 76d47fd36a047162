// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/session_proof.h"

namespace kaasa::protocol {

QByteArray sessionProof(const QByteArray& space, const QByteArray& device,
                        const QByteArray& challenge)
{
    return "kaasa session 1\n" + space + device + challenge;
}

}  // namespace kaasa::protocol
