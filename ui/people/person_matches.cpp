// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_matches.h"

#include "core/storage/person_list_repository.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kMatches = 12;
constexpr int kHits = 5;

QString detailOf(const storage::PersonLine& line)
{
    QStringList parts;
    if (!line.second.isEmpty())
        parts.append(line.second);
    if (line.year)
        parts.append(QString::number(*line.year));
    if (!line.place.isEmpty())
        parts.append(line.place);
    return parts.join(u" · "_s);
}

QList<storage::PersonRow> found(Workspace& workspace, const QString& text, int most)
{
    auto& database = workspace.reading().database();
    const auto lines
        = storage::PersonSearch(database).find(text, interfaceLanguage(), most).valueOr({});
    QList<qint64> keys;
    for (const auto& line : lines)
        keys.append(line.key);
    return storage::PersonListRepository(database)
        .rows(keys, workspace.clock().today())
        .valueOr({});
}

}  // namespace

PersonPicker::Search personMatches(Workspace& workspace,
                                   std::function<QString(qint64 person)> status)
{
    return [&workspace, status = std::move(status)](const QString& text) {
        storage::RowStore rows(workspace.reading().database());
        QList<PersonPicker::Match> matches;
        for (const auto& row : found(workspace, text, kMatches)) {
            const auto uid = rows.uidOf(u"person", row.line.key);
            if (!uid)
                continue;
            matches.append({uid.value().toBytes(), row.line.name, detailOf(row.line),
                            status ? status(row.line.key) : standingWord(row.standing),
                            status ? StatusShape::Ring : standingShape(row.standing)});
        }
        return matches;
    };
}

SearchSource personHits(Workspace& workspace)
{
    return [&workspace](const QString& text) {
        storage::RowStore rows(workspace.reading().database());
        QList<SearchHit> hits;
        for (const auto& row : found(workspace, text, kHits)) {
            const auto uid = rows.uidOf(u"person", row.line.key);
            if (uid)
                hits.append({u"person"_s, row.line.name, detailOf(row.line),
                             u"people/"_s + uid.value().toString()});
        }
        return hits;
    };
}

}  // namespace kaasa::ui
