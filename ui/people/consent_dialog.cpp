// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consent_dialog.h"

#include "core/base/locale_names.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ConsentAct;
using domain::ConsentPurpose;
using domain::ConsentWay;

namespace {

QString wayName(ConsentWay way)
{
    switch (way) {
    case ConsentWay::Paper:
        return QCoreApplication::translate("Consents", "on paper");
    case ConsentWay::Spoken:
        return QCoreApplication::translate("Consents", "spoken");
    case ConsentWay::Screen:
        return QCoreApplication::translate("Consents", "on this screen");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString consentPurposeName(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Data:
        return QCoreApplication::translate("Consents", "Data are kept for the project");
    case ConsentPurpose::Photos:
        return QCoreApplication::translate("Consents", "Photos may be published");
    case ConsentPurpose::ContactLater:
        return QCoreApplication::translate("Consents", "We may write after the project");
    case ConsentPurpose::ShareWithEmployers:
        return QCoreApplication::translate("Consents", "Details may go to employers");
    case ConsentPurpose::ShareWithPartners:
        return QCoreApplication::translate("Consents", "Details may go to partner organisations");
    case ConsentPurpose::SpecialData:
        return QCoreApplication::translate("Consents",
                                           "Origin and health may be noted for reports");
    }
    Q_UNREACHABLE();
}

QString consentLine(const domain::ConsentEntry& entry)
{
    const auto day = formats().date(entry.happenedAt.toLocalTime().date());
    QStringList parts;
    switch (entry.act) {
    case ConsentAct::Given:
        parts.append(QCoreApplication::translate("Consents", "Given %1").arg(day));
        break;
    case ConsentAct::Refused:
        parts.append(QCoreApplication::translate("Consents", "Refused %1").arg(day));
        break;
    case ConsentAct::Withdrawn:
        parts.append(QCoreApplication::translate("Consents", "Withdrawn %1").arg(day));
        break;
    }
    parts.append(wayName(entry.way));
    if (!entry.paperNumber.isEmpty())
        parts.append(QCoreApplication::translate("Consents", "paper %1").arg(entry.paperNumber));
    if (entry.validUntil.isValid()) {
        parts.append(QCoreApplication::translate("Consents", "until %1")
                         .arg(formats().date(entry.validUntil)));
    }
    return parts.join(u", "_s);
}

ConsentDialog::ConsentDialog(ConsentPurpose purpose, QList<storage::ConsentText> texts,
                             QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_texts(std::move(texts))
    , m_answer(new QComboBox)
    , m_language(new QComboBox)
    , m_text(new QLabel)
    , m_way(new QComboBox)
    , m_paper(new QLineEdit)
{
    setWindowTitle(consentPurposeName(purpose));
    m_answer->setObjectName(u"consent.answer"_s);
    m_language->setObjectName(u"consent.language"_s);
    m_way->setObjectName(u"consent.way"_s);
    m_paper->setObjectName(u"consent.paper"_s);
    m_answer->addItem(tr("Agrees"), int(ConsentAct::Given));
    m_answer->addItem(tr("Does not agree"), int(ConsentAct::Refused));
    for (const auto& text : m_texts)
        m_language->addItem(languageName(text.language, interfaceLanguage()), text.language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(languageCode(interfaceLanguage()))));
    for (const auto way : allOf<ConsentWay>())
        m_way->addItem(wayName(way), int(way));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTone(m_text, Tone::Muted);
    m_paper->setMaxLength(40);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    const auto add = [&](QWidget* field, const QString& label) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
    };
    add(m_language, tr("Asked in"));
    layout->addWidget(m_text);
    add(m_answer, tr("Answer"));
    add(m_way, tr("How"));
    add(m_paper, tr("Number of the paper"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentDialog::showText);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConsentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConsentDialog::reject);
    showText();
}

void ConsentDialog::showText()
{
    m_text->setText(m_texts.value(m_language->currentIndex()).text);
}

domain::ConsentEntry ConsentDialog::entry() const
{
    domain::ConsentEntry entry;
    entry.purpose = m_purpose;
    entry.act = ConsentAct(m_answer->currentData().toInt());
    entry.way = ConsentWay(m_way->currentData().toInt());
    entry.language = m_language->currentData().toString();
    entry.text = m_texts.value(m_language->currentIndex()).id;
    entry.paperNumber = m_paper->text();
    return entry;
}

}  // namespace kaasa::ui
