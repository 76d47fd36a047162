// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sample_office.h"

#include "core/samples/active_moms.h"
#include "core/services/office_setup.h"
#include "core/storage/profile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

Result<void> fill(const QString& path, const Clock& clock)
{
    auto profile = storage::Profile::open(path, clock);
    if (!profile)
        return profile.error();
    return samples::addActiveMoms(*profile.value());
}

}  // namespace

Result<void> makeSampleOffice(const QString& path, Language language, const Clock& clock)
{
    services::NewOffice office;
    office.organisation = u"Centrs «Kopā»"_s;
    office.language = language;
    if (const auto made = services::createOffice(path, office, clock); !made)
        return made;
    const auto filled = fill(path, clock);
    if (!filled) {
        for (const auto& part : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + part);
    }
    return filled;
}

}  // namespace kaasa::ui
