// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

const QStringList& helpTopicIds()
{
    static const QStringList ids{u"first-day"_s, u"home"_s,       u"desk"_s,    u"people"_s,
                                 u"events"_s,    u"event"_s,      u"paper"_s,   u"reports"_s,
                                 u"import"_s,    u"duplicates"_s, u"sync"_s,    u"history"_s,
                                 u"bin"_s,       u"safety"_s,     u"settings"_s};
    return ids;
}

bool HelpTopic::has(const QString& search) const
{
    for (const auto& word : search.split(u' ', Qt::SkipEmptyParts)) {
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

HelpTopic helpTopic(const QString& id, Language language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(languageCode(language), id));
    if (!file.open(QIODevice::ReadOnly))
        return {id, {}, {}};  // a test holds that each topic is there in each language
    const auto text = QString::fromUtf8(file.readAll());
    return {id, text.section(u'\n', 0, 0).mid(2), text};
}

QString helpTopicFor(const QString& address)
{
    if (address.startsWith(u"settings/backup"_s) || address.startsWith(u"settings/security"_s))
        return u"safety"_s;
    const auto page = address.section(u'/', 0, 0);
    return helpTopicIds().contains(page) ? page : helpTopicIds().first();
}

}  // namespace kaasa::ui
