// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_keys.h"

#include "core/exchange/same_person.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

quint32 shortened(size_t number)
{
    const auto wide = quint64(number);
    return std::max(quint32(wide ^ (wide >> 32)), quint32(1));  // 0 means that there is none
}

}  // namespace

quint32 nameNumber(const QString& given, const QString& family)
{
    return shortened(qHashMulti(0, QStringView(u"name"), foldedName(given, family)));
}

size_t spellingNumber(const QString& given, const QString& family)
{
    return qHash(skeletonName(given, family));
}

quint32 proofNumber(QStringView kind, QStringView value, size_t spelling)
{
    return shortened(qHashMulti(0, kind, value, spelling));
}

PersonKeys keysOf(const PersonDraft& draft)
{
    const auto spelling = spellingNumber(draft.given, draft.family);
    const auto number = [spelling](QStringView kind, const QString& value) {
        return value.isEmpty() ? 0 : proofNumber(kind, value, spelling);
    };
    return {.name = nameNumber(draft.given, draft.family),
            .code = number(u"code", draft.code),
            .birth = number(u"birth", draft.birthDate.toString(Qt::ISODate)),
            .email = number(u"email", draft.email),
            .phone = number(u"phone", draft.phone)};
}

}  // namespace kaasa::exchange
