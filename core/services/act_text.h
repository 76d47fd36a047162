// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/words.h"

#include <QStringList>

namespace kaasa::services {

/// What an act of History was, as a sentence: "Checked in: Kalniņa Ēva". `subject` is how the
/// person or thing was called then; it may be empty. A kind from a newer Kaasa gives "Changed: …".
QString actText(const QString& kind, const QString& subject, const Words& words);

/// The subject of an act about several: "Kalniņa Ēva, Saar Katrin, Tamm Liis + 4".
QString severalSubjects(QStringList names);

/// Every kind that has a sentence; a test holds that no service uses another.
QStringList actKinds();

/// What an act is about, for whoever looks through History.
enum class ActSubject { People, Events, Attendance, Papers, Office };
QStringList actKinds(ActSubject subject);
/// Those that put something into the bin.
QStringList removals();

}  // namespace kaasa::services

template <>
struct kaasa::Codes<kaasa::services::ActSubject> {
    static constexpr std::array<QStringView, 5> list{u"people", u"events", u"attendance", u"papers",
                                                     u"office"};
};
