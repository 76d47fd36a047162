// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/new_person_rows.h"

#include "core/storage/derived_uid.h"
#include "core/storage/person_index_row.h"

#include <QStringEncoder>

namespace kaasa::storage {

namespace {

class Writer {
public:
    explicit Writer(NewPersonRows& rows)
        : m_texts(rows.texts)
    {
        m_texts.reserve(1024);  // a person with two contacts in one name form
    }

    NewPersonRows::Span put(QByteArrayView bytes)
    {
        const auto begin = m_texts.size();
        m_texts.append(bytes.data(), bytes.size());
        return {quint32(begin), quint32(bytes.size())};
    }

    NewPersonRows::Span put(QStringView text)
    {
        const auto begin = m_texts.size();
        m_texts.resize(begin + m_utf8.requiredSpace(text.size()));
        const auto* end = m_utf8.appendToBuffer(m_texts.data() + begin, text);
        const auto size = end - (m_texts.constData() + begin);
        m_texts.resize(begin + size);
        return {quint32(begin), quint32(size)};
    }

private:
    QByteArray& m_texts;
    QStringEncoder m_utf8{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
};

PersonTraits traitsOf(const domain::Person& person)
{
    PersonTraits traits;
    for (const auto& name : person.names)  // `validated` has ordered them by form
        traits.names.append({name.given, name.family, name.patronymic});
    if (person.birthDate.isValid())
        traits.birthDate = person.birthDate.toString(Qt::ISODate);
    traits.birthYear = person.birthYear;
    traits.municipality = person.municipality;
    for (const auto& contact : person.contacts) {
        const bool phone = contact.kind == domain::ContactKind::Phone;
        (phone ? traits.phones : traits.otherContacts).append(contact.normal);
    }
    return traits;
}

void putIndex(Writer& writer, NewPersonRows::Index& index, const PersonIndexRow& row)
{
    index.name = writer.put(row.name);
    index.given = writer.put(row.given);
    index.family = writer.put(row.family);
    index.second = writer.put(row.second);
    index.place = writer.put(row.place);
    index.words = writer.put(row.words);
    for (size_t i = 0; i < index.sortKeys.size(); ++i)
        index.sortKeys[i] = writer.put(row.sortKeys[i]);
    index.year = row.year;
}

}  // namespace

NewPersonRows rowsOf(const domain::Person& person)
{
    NewPersonRows rows;
    Writer writer(rows);
    const auto& uid = person.id.toBytes();
    rows.uid = writer.put(uid);
    rows.howToAddress = writer.put(person.howToAddress);
    if (person.birthDate.isValid())
        rows.birthDate = writer.put(person.birthDate.toString(Qt::ISODate));
    rows.birthYear = person.birthYear;
    rows.country = writer.put(person.country);
    rows.municipality = writer.put(person.municipality);
    for (const auto& name : person.names) {
        const auto form = codeOf(name.form);
        const auto row = derivedUid("person_name", {uid, form.toLatin1()});
        rows.names.append({writer.put(row.toBytes()), writer.put(form), writer.put(name.given),
                           writer.put(name.family), writer.put(name.patronymic)});
    }
    for (const auto& contact : person.contacts) {
        const auto kind = codeOf(contact.kind);
        const auto& natural = contact.normal.isEmpty() ? contact.typed : contact.normal;
        const auto row = derivedUid("person_contact", {uid, kind.toLatin1(), natural.toUtf8()});
        rows.contacts.append({writer.put(row.toBytes()), writer.put(kind),
                              writer.put(contact.typed), writer.put(contact.normal),
                              writer.put(contact.remark)});
    }
    for (const auto& language : person.languages) {
        const auto row = derivedUid("person_language", {uid, language.code.toLatin1()});
        rows.languages.append({writer.put(row.toBytes()), writer.put(language.code),
                               writer.put(codeOf(language.level))});
    }
    putIndex(writer, rows.index, indexRowOf(traitsOf(person)));
    return rows;
}

}  // namespace kaasa::storage
