// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/organisation_step.h"

#include "core/sync/server_settings.h"
#include "ui/frame/file_choice.h"
#include "ui/shared/card.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

OrganisationStep::OrganisationStep(Preferences& preferences, QWidget* parent)
    : SetupStep(parent)
    , m_preferences(preferences)
    , m_new(new QRadioButton)
    , m_newDetail(new QLabel)
    , m_join(new QRadioButton)
    , m_joinDetail(new QLabel)
    , m_joinForm(new QWidget)
    , m_code(new QLineEdit)
    , m_codeRow(new FormRow(m_code))
    , m_server(new QLineEdit)
    , m_serverRow(new FormRow(m_server))
    , m_certificate(new QPushButton(icon(u"file"_s), {}))
    , m_certificateRow(new FormRow(m_certificate))
    , m_invitation(new QPushButton(icon(u"file"_s), {}))
    , m_open(new QRadioButton)
    , m_openDetail(new QLabel)
    , m_sample(new QRadioButton)
    , m_sampleDetail(new QLabel)
    , m_sampleRow(new FormRow(new QWidget))
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_nameRow(new FormRow(m_name))
    , m_number(new QLineEdit)
    , m_numberRow(new FormRow(m_number))
    , m_country(new QComboBox)
    , m_countryRow(new FormRow(m_country))
    , m_place(new QLineEdit)
    , m_placeRow(new FormRow(m_place))
    , m_choose(new QPushButton)
    , m_chooseRow(new FormRow(m_choose))
{
    setObjectName(u"start.organisationStep"_s);
    m_new->setObjectName(u"start.new"_s);
    m_join->setObjectName(u"start.join"_s);
    m_code->setObjectName(u"start.code"_s);
    m_server->setObjectName(u"start.server"_s);
    m_certificate->setObjectName(u"start.certificate"_s);
    m_invitation->setObjectName(u"start.invitation"_s);
    m_code->setMaxLength(400);  // a scanner types the server's address as well
    m_server->setMaxLength(300);
    m_server->setPlaceholderText(u"https://…"_s);
    for (auto* button : {m_certificate, m_invitation})
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_open->setObjectName(u"start.backup"_s);
    m_sample->setObjectName(u"start.sample"_s);
    m_name->setObjectName(u"start.organisation"_s);
    m_number->setObjectName(u"start.registrationNumber"_s);
    m_country->setObjectName(u"start.country"_s);
    m_place->setObjectName(u"start.municipality"_s);
    m_choose->setObjectName(u"start.chooseBackup"_s);
    m_name->setMaxLength(200);
    m_number->setMaxLength(40);
    m_place->setMaxLength(80);
    m_choose->setIcon(icon(u"file"_s));
    m_country->addItem(QString(), u"LV"_s);
    m_country->addItem(QString(), u"EE"_s);

    auto* group = new QButtonGroup(this);
    const auto card = [&](QRadioButton* choice, QLabel* detail) {
        auto* made = new Card(this);
        made->body()->addWidget(choice);
        made->body()->addWidget(detail);
        setFontRole(choice, FontRole::BaseBold);
        detail->setWordWrap(true);
        detail->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        setFontRole(detail, FontRole::Caption);
        setTone(detail, Tone::Muted);
        connect(choice, &QRadioButton::toggled, made, &Card::setSelected);
        group->addButton(choice);
        return made;
    };
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 8, 0, 0);
    form->setSpacing(16);
    form->addWidget(m_nameRow);
    form->addLayout(pair(m_numberRow, m_countryRow));
    form->addWidget(m_placeRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* joining = new QVBoxLayout(m_joinForm);
    joining->setContentsMargins(0, 8, 0, 0);
    joining->setSpacing(16);
    joining->addWidget(m_invitation);
    joining->addWidget(m_codeRow);
    joining->addWidget(m_serverRow);
    joining->addWidget(m_certificateRow);
    auto* fresh = card(m_new, m_newDetail);
    auto* join = card(m_join, m_joinDetail);
    auto* organisations = pair(fresh, join);
    for (auto* each : {fresh, join})
        organisations->setAlignment(each, {});
    layout->addLayout(organisations);
    auto* open = card(m_open, m_openDetail);
    auto* sample = card(m_sample, m_sampleDetail);
    auto* others = pair(open, sample);
    others->setAlignment(open, {});  // equally tall, whoever says more
    others->setAlignment(sample, {});
    layout->addLayout(others);
    layout->addWidget(m_form);
    layout->addWidget(m_joinForm);
    layout->addWidget(m_chooseRow);
    layout->addWidget(m_sampleRow);
    layout->addStretch(1);

    m_new->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, &OrganisationStep::showChoice);
    connect(m_choose, &QPushButton::clicked, this, &OrganisationStep::chooseBackup);
    connect(m_invitation, &QPushButton::clicked, this, &OrganisationStep::chooseInvitation);
    connect(m_certificate, &QPushButton::clicked, this, &OrganisationStep::chooseCertificate);
    connect(m_code, &QLineEdit::textChanged, m_codeRow, [this] { m_codeRow->setError({}); });
    connect(m_server, &QLineEdit::textChanged, m_serverRow, [this] { m_serverRow->setError({}); });
    connect(m_name, &QLineEdit::textChanged, m_nameRow, [this] { m_nameRow->setError({}); });
    retranslate();
    m_country->setCurrentIndex(interfaceLanguage() == Language::Estonian ? 1 : 0);
    showChoice();
}

QString OrganisationStep::lead() const
{
    return tr("Choose how to begin. Everything can be changed later, and nothing will be lost.");
}

void OrganisationStep::retranslate()
{
    m_new->setText(tr("Create a new organisation"));
    m_newDetail->setText(tr("An empty place to work for your centre"));
    m_join->setText(tr("Join with an invitation"));
    m_joinDetail->setText(tr("Work with the data of an organisation that uses Kaasa already"));
    m_codeRow->setLabel(tr("Code of the invitation, or all lines of the recovery sheet"));
    m_codeRow->setHint(tr("26 letters and digits, or 84 of the sheet; small letters and spaces do "
                          "not matter."));
    m_serverRow->setLabel(tr("Address of the server"));
    m_certificateRow->setLabel(tr("Certificate of the server"));
    m_certificateRow->setHint(tr("Only for a server that made its certificate itself."));
    m_certificate->setText(m_pemName.isEmpty() ? tr("Choose a file…") : m_pemName);
    m_invitation->setText(tr("Open the file of an invitation…"));
    m_open->setText(tr("Open a backup"));
    m_openDetail->setText(tr("From another computer or a USB stick"));
    m_sample->setText(tr("Try with a sample"));
    m_sampleDetail->setText(tr("Invented people: 342 participants, 15 events"));
    m_nameRow->setLabel(tr("Name of the organisation"));
    m_nameRow->setHint(tr("This is how sheets and reports will name it."));
    m_numberRow->setLabel(tr("Registration number"));
    m_numberRow->setHint(tr("Not required"));
    m_countryRow->setLabel(tr("Country"));
    m_countryRow->setHint(tr("Decides how phone numbers are read."));
    m_country->setItemText(0, tr("Latvia"));
    m_country->setItemText(1, tr("Estonia"));
    m_placeRow->setLabel(tr("Town or municipality"));
    m_placeRow->setHint(tr("Not required"));
    m_chooseRow->setLabel(tr("File of the backup"));
    m_choose->setText(m_backup.isEmpty() ? tr("Choose a file…") : QFileInfo(m_backup).fileName());
    m_chooseRow->setHint(tr("The backup stays as it is; you will work in a copy."));
}

bool OrganisationStep::check()
{
    if (way() == Way::Sample)
        return true;
    if (way() == Way::Join)
        return checkTicket();
    if (way() == Way::Backup) {
        const bool chosen = !m_backup.isEmpty();
        m_chooseRow->setError(chosen ? QString() : tr("Choose the file that you want to open."));
        if (!chosen)
            m_choose->setFocus(Qt::OtherFocusReason);
        return chosen;
    }
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameRow->setError(named ? QString() : tr("Write the name of your organisation."));
    if (!named)
        m_name->setFocus(Qt::OtherFocusReason);
    return named;
}

bool OrganisationStep::checkTicket()
{
    m_ticket.reset();
    m_sheet.reset();
    // a code is much shorter, unless a scanner has typed the server's address behind it
    if (m_code->text().size() > 2 * protocol::InviteCode::kSigns
        && !m_code->text().contains(u"://"_s))
        return checkSheet();
    auto ticket = sync::InviteTicket::fromText(m_code->text());
    m_codeRow->setError(ticket ? QString() : sentenceFor(ticket.error()));
    if (!ticket) {
        m_code->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_address = ticket.value().server;
    if (m_address.url.isEmpty() && !takeServer())
        return false;
    m_address.certificate = m_pem;
    ticket.value().server = m_address;
    m_ticket = ticket.value();
    return true;
}

bool OrganisationStep::checkSheet()
{
    const auto sheet = protocol::RecoverySheet::fromText(m_code->text());
    m_codeRow->setError(sheet ? QString() : sentenceFor(sheet.error()));
    if (!sheet) {
        m_code->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!takeServer())
        return false;
    m_address.certificate = m_pem;
    m_sheet = sheet.value();
    return true;
}

bool OrganisationStep::takeServer()
{
    const auto url = sync::serverUrl(m_server->text());
    m_serverRow->setError(url ? QString() : sentenceFor(url.error()));
    if (!url) {
        m_server->setFocus(Qt::OtherFocusReason);
        return false;
    }
    m_address.url = url.value();
    return true;
}

void OrganisationStep::focusFirst()
{
    if (way() == Way::Join)
        m_code->setFocus(Qt::OtherFocusReason);
    else if (way() == Way::Backup)
        m_choose->setFocus(Qt::OtherFocusReason);
    else if (way() == Way::Sample)
        m_sample->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

OrganisationStep::Way OrganisationStep::way() const
{
    if (m_join->isChecked())
        return Way::Join;
    if (m_open->isChecked())
        return Way::Backup;
    return m_sample->isChecked() ? Way::Sample : Way::New;
}

void OrganisationStep::fill(services::NewOffice& office) const
{
    office.organisation = m_name->text();
    office.registrationNumber = m_number->text();
    office.country = m_country->currentData().toString();
    office.municipality = m_place->text();
}

void OrganisationStep::showFault(const QString& sentence)
{
    const auto chosen = way();
    auto* row = chosen == Way::Backup ? m_chooseRow
        : chosen == Way::Sample       ? m_sampleRow
                                      : m_nameRow;
    row->setVisible(true);
    row->setError(sentence);
}

void OrganisationStep::showChoice()
{
    m_form->setVisible(way() == Way::New);
    m_joinForm->setVisible(way() == Way::Join);
    m_chooseRow->setVisible(way() == Way::Backup);
    m_sampleRow->hide();  // appears with a fault alone
    Q_EMIT choiceChanged();
}

void OrganisationStep::chooseInvitation()
{
    askForFile(this, m_preferences,
               {.title = tr("Open the file of an invitation"),
                //: Kind of file in a file dialog; the part in brackets stays as it is
                .filters = {tr("Invitations to Kaasa (*.kaasa-invite)")},
                .memory = u"invitations"_s},
               [this](const QString& path) { useInvitation(path); });
}

void OrganisationStep::useInvitation(const QString& path)
{
    QFile file(path);
    const auto ticket = file.open(QIODevice::ReadOnly)
        ? sync::InviteTicket::fromFile(file.readAll())
        : Error{Error::Code::FileUnreadable, file.errorString(), {path}};
    if (!ticket)
        return m_codeRow->setError(sentenceFor(ticket.error()));
    const auto& server = ticket.value().server;
    m_code->setText(ticket.value().code.text());
    m_server->setText(server.url.toString());
    m_pem = server.certificate;
    m_pemName = m_pem.isEmpty() ? QString() : QFileInfo(path).fileName();
    retranslate();
}

void OrganisationStep::chooseCertificate()
{
    askForFile(this, m_preferences,
               {.title = tr("Certificate of the server"),
                //: Kind of file in a file dialog; the part in brackets stays as it is
                .filters = {tr("Certificates (*.pem *.crt)")},
                .memory = u"certificates"_s},
               [this](const QString& path) { useCertificate(path); });
}

void OrganisationStep::useCertificate(const QString& path)
{
    const auto certificate = sync::certificateAt(path);
    m_certificateRow->setError(certificate ? QString() : sentenceFor(certificate.error()));
    m_pem = certificate.valueOr({});
    m_pemName = certificate ? QFileInfo(path).fileName() : QString();
    retranslate();
}

void OrganisationStep::chooseBackup()
{
    askForFile(this, m_preferences,
               {.title = tr("Open a backup"),
                //: Kind of file in a file dialog; the part in brackets stays as it is
                .filters = {tr("Kaasa profiles (*.kaasa)")},
                .memory = u"backups"_s},
               [this](const QString& path) {
                   m_backup = path;
                   m_chooseRow->setError({});
                   retranslate();
               });
}

}  // namespace kaasa::ui
