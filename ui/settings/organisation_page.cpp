// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisation_page.h"

#include "core/base/codes.h"
#include "core/services/office_service.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/row_store.h"
#include "ui/settings/country_field.h"
#include "ui/settings/logos_card.h"
#include "ui/settings/organisation_words.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/saving_form.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Organisation;
using domain::OrganisationId;
using domain::OrganisationKind;
using services::OfficeService;
using storage::OrganisationRepository;

OrganisationPage::OrganisationPage(const AppContext& context, QWidget* parent)
    : RecordsPage(context, u"organisations"_s, parent)
    , m_card(new Card)
    , m_remove(new QPushButton)
    , m_form(new SavingForm)
    , m_memberCard(new Card)
    , m_member(new SavingForm)
    , m_logos(new LogosCard(*context.workspace, context.preferences))
{
    const auto home = storage::RowStore(reading().database()).setting(u"country"_s);
    m_form->addLine(u"organisation.name"_s, 200);
    m_form->addChoice(u"organisation.kind"_s);
    m_form->addLine(u"organisation.number"_s, 40);
    m_form->addLine(u"organisation.municipality"_s, newMunicipalityField(home));
    m_form->addLine(u"organisation.country"_s, newCountryField());
    m_form->addLine(u"organisation.phone"_s, 40);
    m_form->addLine(u"organisation.email"_s, 200);
    m_form->addLine(u"organisation.web"_s, 200);
    m_form->addLines(u"organisation.address"_s);
    m_form->addLines(u"organisation.note"_s);
    m_member->addLine(u"organisation.member"_s, 120);
    m_remove->setObjectName(u"organisation.remove"_s);
    setRole(m_remove, Role::Link);
    m_card->setAside(m_remove);
    m_card->body()->addWidget(m_form);
    m_memberCard->body()->addWidget(m_member);
    for (auto* card : {m_card, static_cast<Card*>(m_logos), m_memberCard})
        detail()->column()->addWidget(card);
    detail()->column()->addStretch(1);

    connect(m_form, &SavingForm::left, this, &OrganisationPage::saveField);
    connect(m_member, &SavingForm::left, this, [this](const QString& field, const QVariant& name) {
        save(m_member, field, record(), [name = name.toString()](storage::Profile& profile) {
            return OfficeService(profile).renameMember(name);
        });
    });
    for (const auto* form : {m_form, m_member})
        connect(form, &SavingForm::lost, this, &OrganisationPage::tell);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(record()); });
    connect(m_logos, &LogosCard::acted, this, &Page::acted);
    connect(m_logos, &LogosCard::failed, this, &OrganisationPage::tell);
    retranslate();
}

QString OrganisationPage::title() const
{
    return tr("Organisation", "page");
}

QString OrganisationPage::newText() const
{
    return tr("New organisation");
}

void OrganisationPage::retranslate()
{
    m_card->setTitle(tr("Organisation"));
    m_remove->setText(tr("Remove"));
    m_form->setLabel(u"organisation.name"_s, tr("Legal name"));
    m_form->setHint(u"organisation.name"_s, tr("This is how sheets and reports name it."));
    m_form->setLabel(u"organisation.kind"_s, tr("Kind"));
    m_form->setLabel(u"organisation.number"_s, tr("Registration number"));
    m_form->setLabel(u"organisation.municipality"_s, tr("Town or municipality"));
    m_form->setLabel(u"organisation.country"_s, tr("Country"));
    m_form->setLabel(u"organisation.phone"_s, tr("Phone"));
    m_form->setLabel(u"organisation.email"_s, tr("E-mail"));
    m_form->setLabel(u"organisation.web"_s, tr("Web page"));
    m_form->setLabel(u"organisation.address"_s, tr("Address"));
    m_form->setLabel(u"organisation.note"_s, tr("Note"));
    Choices kinds;
    for (const auto kind : allOf<OrganisationKind>())
        kinds.append({QString(codeOf(kind)), organisationKindName(kind)});
    m_form->setChoices(u"organisation.kind"_s, kinds);
    m_memberCard->setTitle(tr("Who works at this computer"));
    m_member->setLabel(u"organisation.member"_s, tr("Your name"));
    m_member->setHint(u"organisation.member"_s,
                      tr("Stands in History and, as the person responsible, on papers."));
    m_logos->retranslate();
    setWords({.list = tr("Organisations"),
              .search = tr("Name or town"),
              .empty = tr("Your own organisation and those you work with stand here."),
              .back = tr("All organisations"),
              .newTitle = tr("New organisation"),
              .newLabel = tr("Name of the organisation")});
}

bool OrganisationPage::isOwn(const QString& uid) const
{
    const auto own = OrganisationRepository(reading().database()).own();
    return own && own.value().id.toString() == uid;
}

QList<RowsModel::Row> OrganisationPage::rows() const
{
    QList<RowsModel::Row> rows;
    const OrganisationRepository organisations(reading().database());
    const auto ours = organisations.own();
    for (const auto& one : organisations.all().valueOr({})) {
        const bool own = ours && ours.value().id == one.id;
        QStringList detail{own ? tr("your own organisation") : organisationKindName(one.kind),
                           one.municipality};
        detail.removeAll(QString());
        const RowsModel::Row row{.text = one.name,
                                 .detail = detail.join(u" · "_s),
                                 .icon = own ? u"home"_s : u"building"_s,
                                 .address = one.id.toString()};
        rows.insert(own ? 0 : rows.size(), row);
    }
    return rows;
}

void OrganisationPage::show(const QString& uid)
{
    OrganisationRepository organisations(reading().database());
    const auto found = organisations.find(OrganisationId::fromString(uid));
    if (!found)
        return tell(sentenceFor(found.error()));
    const auto& one = found.value();
    m_form->setValue(u"organisation.name"_s, one.name);
    m_form->setValue(u"organisation.kind"_s, QString(codeOf(one.kind)));
    m_form->setValue(u"organisation.number"_s, one.registrationNumber);
    m_form->setValue(u"organisation.municipality"_s, one.municipality);
    m_form->setValue(u"organisation.country"_s, countryWords(one.country));
    m_form->setValue(u"organisation.phone"_s, one.phone);
    m_form->setValue(u"organisation.email"_s, one.email);
    m_form->setValue(u"organisation.web"_s, one.web);
    m_form->setValue(u"organisation.address"_s, one.address);
    m_form->setValue(u"organisation.note"_s, one.note);
    const bool own = isOwn(uid);
    m_remove->setVisible(!own);
    m_logos->setVisible(own);
    m_memberCard->setVisible(own);
    if (!own)
        return;
    m_logos->show({});
    m_member->setValue(u"organisation.member"_s,
                       organisations.memberName(reading().member()).valueOr({}));
}

void OrganisationPage::saveField(const QString& field, const QVariant& value)
{
    static const QHash<QString, QString Organisation::*> kTexts{
        {u"organisation.name"_s, &Organisation::name},
        {u"organisation.number"_s, &Organisation::registrationNumber},
        {u"organisation.municipality"_s, &Organisation::municipality},
        {u"organisation.phone"_s, &Organisation::phone},
        {u"organisation.email"_s, &Organisation::email},
        {u"organisation.web"_s, &Organisation::web},
        {u"organisation.address"_s, &Organisation::address},
        {u"organisation.note"_s, &Organisation::note}};
    const auto text = value.toString();
    std::function<void(Organisation&)> edit;
    if (field == u"organisation.country") {
        const auto code = readCountry(text);
        if (!code)
            return m_form->answer(record(), field, sentenceFor(code.error()));
        edit = [code = code.value()](Organisation& one) { one.country = code; };
    } else if (field == u"organisation.kind") {
        const auto kind = fromCode<OrganisationKind>(text).value_or(OrganisationKind::Other);
        edit = [kind](Organisation& one) { one.kind = kind; };
    } else {
        edit = [member = kTexts.value(field), text](Organisation& one) { one.*member = text; };
    }
    save(m_form, field, record(),
         [id = OrganisationId::fromString(record()), edit](storage::Profile& profile) {
             return OfficeService(profile).change(id, edit);
         });
}

RecordsPage::Maker OrganisationPage::maker(const QString& name) const
{
    return [name](storage::Profile& profile) -> Result<QString> {
        const auto made = OfficeService(profile).add(name);
        if (!made)
            return made.error();
        return made.value().toString();
    };
}

int OrganisationPage::mostLetters() const
{
    return 200;
}

void OrganisationPage::remove(const QString& uid)
{
    change([id = OrganisationId::fromString(uid)](
               storage::Profile& profile) { return OfficeService(profile).remove(id); },
           tr("Organisation removed."));
}

QList<SavingForm*> OrganisationPage::forms() const
{
    return {m_form, m_member};
}

}  // namespace kaasa::ui
