// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run.h"
#include "core/exchange/person_store.h"
#include "core/storage/person_search.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>

namespace kaasa::test {

using namespace Qt::StringLiterals;
using namespace kaasa::exchange;

/// A centre with an empty profile that takes in lists.
struct Centre : ProfileFixture {
    QTemporaryDir folder;

    ImportRequest request(const QString& path, ListKind kind = ListKind::People)
    {
        ImportRequest wanted{.path = path, .kind = kind};
        wanted.assumptions.today = QDate(2026, 6, 1);
        return wanted;
    }

    ImportReport import(const QString& file, ListKind kind = ListKind::People, bool trial = false)
    {
        auto wanted = request(dataFile(u"lists/"_s + file), kind);
        wanted.trial = trial;
        return run(wanted);
    }

    ImportReport importText(const QByteArray& text, bool trial = false,
                            ListKind kind = ListKind::People)
    {
        auto wanted = request(write(text), kind);
        wanted.trial = trial;
        return run(wanted);
    }

    QString write(const QByteArray& text)
    {
        const auto path = folder.filePath(u"list.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    ImportReport run(const ImportRequest& wanted)
    {
        auto started = ImportRun::start(*profile, wanted);
        REQUIRE(started);
        const auto report = started.value()->finish();
        REQUIRE(report);
        return report.value();
    }

    int people()
    {
        return profile->database()
            .value(u"SELECT count(*) FROM person WHERE deleted = 0")
            .value()
            .toInt();
    }

    PersonState find(const QString& name)
    {
        const auto keys = storage::PersonSearch(profile->database()).keys(name);
        REQUIRE(keys);
        INFO(name.toStdString());
        REQUIRE(keys.value().size() == 1);
        const auto state
            = PersonStore(*profile, PersonStore::Mode::Trial).load(keys.value().first());
        REQUIRE(state);
        return state.value();
    }

    /// Everything that is told of people, as text: two equal ones are one content.
    QString content()
    {
        QStringList lines;
        const auto rows = profile->database().select(
            uR"(SELECT hex(p.uid), p.birth_date, p.municipality, p.note,
                       (SELECT group_concat(normal) FROM person_contact c WHERE c.person_id = p.id AND c.deleted = 0),
                       (SELECT group_concat(given || family) FROM person_name n WHERE n.person_id = p.id AND n.deleted = 0),
                       (SELECT count(*) FROM consent k WHERE k.person_id = p.id AND k.deleted = 0)
                  FROM person p WHERE p.deleted = 0 ORDER BY p.uid)");
        REQUIRE(rows);
        for (const auto& row : rows.value()) {
            QStringList cells;
            for (int i = 0; i < row.count(); ++i)
                cells.append(row.value(i).toString());
            lines.append(cells.join(u'|'));
        }
        return lines.join(u'\n');
    }
};

inline QString counts(const ImportReport& report)
{
    return u"new %1, updated %2, same %3, fault %4"_s.arg(report.made)
        .arg(report.updated)
        .arg(report.same)
        .arg(report.faults);
}

}  // namespace kaasa::test
