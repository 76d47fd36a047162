// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/history_words.h"

#include "core/services/act_text.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QString historyLine(const storage::HistoryEntry& entry, const domain::Person& person)
{
    auto subject = entry.subject;
    for (const auto& name : person.names) {
        for (const auto& form :
             {domain::fullName(name), QString(name.family + u' ' + name.given).trimmed()}) {
            if (subject == form)
                subject.clear();
            else if (subject.startsWith(form + u", "_s))
                subject = subject.sliced(form.size() + 2);
        }
    }
    return services::actText(entry.kind, subject, interfaceWords());
}

}  // namespace kaasa::ui
