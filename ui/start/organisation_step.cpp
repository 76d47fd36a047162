// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/organisation_step.h"

#include "ui/shared/card.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

OrganisationStep::OrganisationStep(QWidget* parent)
    : SetupStep(parent)
    , m_new(new QRadioButton)
    , m_newDetail(new QLabel)
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
    m_new->setObjectName(u"start.new"_s);
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
    layout->addWidget(card(m_new, m_newDetail));
    auto* open = card(m_open, m_openDetail);
    auto* sample = card(m_sample, m_sampleDetail);
    auto* others = pair(open, sample);
    others->setAlignment(open, {});  // equally tall, whoever says more
    others->setAlignment(sample, {});
    layout->addLayout(others);
    layout->addWidget(m_form);
    layout->addWidget(m_chooseRow);
    layout->addWidget(m_sampleRow);
    layout->addStretch(1);

    m_new->setChecked(true);
    connect(group, &QButtonGroup::buttonToggled, this, &OrganisationStep::showChoice);
    connect(m_choose, &QPushButton::clicked, this, &OrganisationStep::chooseBackup);
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

void OrganisationStep::focusFirst()
{
    if (way() == Way::Backup)
        m_choose->setFocus(Qt::OtherFocusReason);
    else if (way() == Way::Sample)
        m_sample->setFocus(Qt::OtherFocusReason);
    else
        m_name->setFocus(Qt::OtherFocusReason);
}

OrganisationStep::Way OrganisationStep::way() const
{
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
    m_chooseRow->setVisible(way() == Way::Backup);
    m_sampleRow->hide();  // appears with a fault alone
    Q_EMIT choiceChanged();
}

void OrganisationStep::chooseBackup()
{
    //: Kind of file in a file dialog; the part in brackets stays as it is
    const auto path = QFileDialog::getOpenFileName(
        this, tr("Open a backup"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Kaasa profiles (*.kaasa)"));
    if (path.isEmpty())
        return;
    m_backup = path;
    m_chooseRow->setError({});
    retranslate();
}

}  // namespace kaasa::ui
