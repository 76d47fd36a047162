// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/remembered_columns.h"

#include "core/exchange/plain_words.h"
#include "core/storage/profile.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {
namespace {

constexpr QStringView kSetting = u"list.columns";
constexpr qsizetype kRowsWithTitles = 20;
constexpr qsizetype kMostLists = 200;

/// The same for lists of one kind with the same headings, however they are capitalised. Empty
/// without headings.
QString fingerprintOf(const ListLayout& layout)
{
    QStringList headings{codeOf(layout.kind)};
    for (const auto& column : layout.columns)
        headings.append(plainWords(column.header));
    while (headings.size() > 1 && headings.last().isEmpty())
        headings.removeLast();
    if (layout.headerLine == 0 || headings.size() == 1)
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(headings.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
            .first(16)
            .toHex());
}

QJsonObject written(const ListLayout& layout)
{
    QJsonObject fields;
    for (const auto& column : layout.columns)
        fields.insert(QString::number(column.number), codeOf(column.field));
    return {{u"order"_s, codeOf(layout.nameOrder)}, {u"fields"_s, fields}};
}

Result<QJsonObject> read(storage::Profile& profile)
{
    const auto text = profile.localSetting(kSetting);
    if (!text)
        return text.error();
    return QJsonDocument::fromJson(text.value().toUtf8()).object();
}

Result<void> write(storage::Profile& profile, const QJsonObject& layouts)
{
    return profile.setLocalSetting(
        kSetting, QString::fromUtf8(QJsonDocument(layouts).toJson(QJsonDocument::Compact)));
}

}  // namespace

Result<RememberedColumns> RememberedColumns::of(storage::Profile& profile)
{
    auto layouts = read(profile);
    if (!layouts)
        return layouts.error();
    RememberedColumns remembered;
    remembered.m_layouts = std::move(layouts).value();
    return remembered;
}

ListLayout RememberedColumns::applied(ListLayout layout) const
{
    const auto known = m_layouts.constFind(fingerprintOf(layout));
    if (known == m_layouts.constEnd())
        return layout;
    const auto said = known->toObject();
    const auto fields = said.value(u"fields").toObject();
    for (auto& column : layout.columns) {
        const auto field = fromCode<Field>(fields.value(QString::number(column.number)).toString());
        // marks need the day that this list's heading names
        if (field && (*field != Field::Attendance || column.day.isValid()))
            column.field = *field;
    }
    layout.nameOrder
        = fromCode<NameOrder>(said.value(u"order").toString()).value_or(layout.nameOrder);
    layout.remembered = true;
    return layout;
}

std::optional<ListLayout> RememberedColumns::known(const QList<TableRow>& rows, ListKind kind) const
{
    for (qsizetype i = 0; i < std::min(rows.size(), kRowsWithTitles); ++i) {
        ListLayout layout{.kind = kind, .headerLine = rows[i].line};
        for (const auto& cell : rows[i].cells)
            layout.columns.append(
                {.number = int(layout.columns.size()) + 1, .header = cell.simplified()});
        layout.width = int(layout.columns.size());
        const auto applied = this->applied(layout);
        if (applied.remembered)
            return applied;
    }
    return std::nullopt;
}

Result<void> RememberedColumns::remember(storage::Profile& profile, const ListLayout& layout)
{
    const auto fingerprint = fingerprintOf(layout);
    if (fingerprint.isEmpty())
        return {};
    auto layouts = read(profile);
    if (!layouts)
        return layouts.error();
    if (layouts.value().size() >= kMostLists && !layouts.value().contains(fingerprint))
        layouts.value().erase(layouts.value().begin());
    layouts.value().insert(fingerprint, written(layout));
    return write(profile, layouts.value());
}

Result<void> RememberedColumns::forget(storage::Profile& profile, const ListLayout& layout)
{
    auto layouts = read(profile);
    if (!layouts)
        return layouts.error();
    if (layouts.value().take(fingerprintOf(layout)).isUndefined())
        return {};
    return write(profile, layouts.value());
}

}  // namespace kaasa::exchange
