// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/email.h"

#include "core/base/field_check.h"
#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

bool isLocalPart(QStringView part)
{
    static const QString allowed = u"!#$%&'*+-/=?^_`{|}~."_s;
    return !part.isEmpty() && part.size() <= 64 && !part.startsWith(u'.') && !part.endsWith(u'.')
        && !part.contains(u".."_s) && std::all_of(part.begin(), part.end(), [](QChar c) {
               return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || allowed.contains(c);
           });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    const bool shaped = std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-')
            && !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-';
               });
    });
    return shaped && labels.size() >= 2 && domain.size() <= 253 && labels.last().size() >= 2
        && !labels.last().front().isDigit();
}

}  // namespace

Result<QString> readEmail(QStringView typed)
{
    const auto text = tidied(typed);
    const auto at = text.lastIndexOf(u'@');
    if (at < 0 || text.size() > 254 || !isLocalPart(QStringView(text).first(at))
        || !isDomain(QStringView(text).sliced(at + 1))) {
        return invalidField(u"email", FieldFault::NotReadable, {text});
    }
    return QString(text.first(at + 1) + text.sliced(at + 1).toLower());
}

}  // namespace kaasa::domain
