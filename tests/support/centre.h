// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::test {

/// The people, the conversation circle and the marks that the pictures of the design show, in a
/// profile that is empty. Local keys by family name ("Ivanova"), of the meetings by number.
struct Centre {
    QHash<QString, qint64> people;
    qint64 circle = 0;
    QList<qint64> meetings;
    domain::ProjectId
        project;  ///< that pays for the circle: number, programme, statements, two logos
};
Centre fillCentre(storage::Profile& profile);

}  // namespace kaasa::test
