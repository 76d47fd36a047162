// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheet_service.h"

#include "core/services/in_act.h"
#include "core/storage/printed_number.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::PrintedSheet;
using storage::SheetRepository;

namespace {

PrintedSheet unnumbered(const SheetDraft& draft)
{
    return {.event = draft.event, .options = draft.options, .rows = draft.rows};
}

}  // namespace

Result<QStringList> SheetService::numbers(const QList<SheetDraft>& drafts) const
{
    auto& database = m_profile.database();
    const auto prefix = m_profile.printedPrefix();
    if (!prefix)
        return prefix.error();
    const auto beginning = prefix.value() + u'-';
    const auto last = storage::lastPrintedNumber(database, u"sheet", beginning);
    if (!last)
        return last.error();
    auto next = last.value() + 1;
    QStringList numbers;
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const auto twin = drafts.first(i).indexOf(drafts[i]);
        const auto printed = twin >= 0
            ? Result<QString>(numbers[twin])
            : SheetRepository(database).numberOfSame(unnumbered(drafts[i]));
        if (!printed)
            return printed.error();
        numbers.append(printed.value().isEmpty() ? storage::printedNumber(beginning, next++)
                                                 : printed.value());
    }
    return numbers;
}

Result<bool> SheetService::arePrinted(const QList<SheetDraft>& drafts) const
{
    for (const auto& draft : drafts) {
        const auto printed = SheetRepository(m_profile.database()).numberOfSame(unnumbered(draft));
        if (!printed)
            return printed.error();
        if (printed.value().isEmpty())
            return false;
    }
    return true;
}

Result<IssuedNumbers> SheetService::issue(const QList<SheetDraft>& drafts)
{
    IssuedNumbers issued;
    bool entered = false;
    const auto expected = numbers(drafts);
    if (!expected)
        return expected.error();
    const auto act
        = inAct(m_profile, u"sheet.issue"_s, expected.value().join(u", "_s),
                [&](const storage::Act&) -> Result<void> {
                    const auto given
                        = numbers(drafts);  // another window may have printed meanwhile
                    if (!given)
                        return given.error();
                    issued.numbers = given.value();
                    SheetRepository sheets(m_profile.database());
                    for (qsizetype i = 0; i < drafts.size(); ++i) {
                        auto sheet = unnumbered(drafts[i]);
                        const auto printed = sheets.numberOfSame(sheet);
                        if (!printed)
                            return printed.error();
                        if (!printed.value().isEmpty())
                            continue;
                        sheet.id = Uid::create(m_profile.clock());
                        sheet.number = issued.numbers[i];
                        sheet.madeAt = m_profile.clock().now();
                        if (const auto saved = sheets.save(sheet, m_profile.member()); !saved)
                            return saved;
                        entered = true;
                    }
                    return {};
                });
    if (!act)
        return act.error();
    issued.act = entered ? act.value() : 0;
    return issued;
}

}  // namespace kaasa::services
