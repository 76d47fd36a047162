// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/request_form.h"

#include "core/storage/profile.h"
#include "ui/frame/workspace.h"
#include "ui/paper/kinds/paper_of_request.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using print::PaperKind;

QString paperTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::SignInSheet:
        return QCoreApplication::translate("PaperKinds", "Sign-in sheet");
    case PaperKind::NameBadges:
        return QCoreApplication::translate("PaperKinds", "Name badges");
    case PaperKind::EventAttendance:
        return QCoreApplication::translate("PaperKinds", "Attendance report");
    case PaperKind::Certificates:
        return QCoreApplication::translate("PaperKinds", "Certificates");
    case PaperKind::ThankYou:
        return QCoreApplication::translate("PaperKinds", "Thank-you list");
    case PaperKind::Absentees:
        return QCoreApplication::translate("PaperKinds", "List of absent people");
    case PaperKind::ProjectAttendance:
        return QCoreApplication::translate("PaperKinds", "Report on a period");
    case PaperKind::Transcript:
        return QCoreApplication::translate("PaperKinds", "Personal attendance record");
    case PaperKind::CertificateRegister:
        return QCoreApplication::translate("PaperKinds", "Register of certificates");
    }
    Q_UNREACHABLE();
}

void chooseData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

RequestForm::RequestForm(Workspace& workspace, PaperKind kind, const Uid& subject, QWidget* parent)
    : PaperForm(parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout(this))
    , m_language(addLanguage(u"paper.language"_s, false))
    , m_languageRow(new FormRow(m_language, this))
    , m_remarks(interfaceLanguage())
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_languageRow);
    const auto usual = print::usualRequest(workspace.reading(), kind, subject);
    if (usual)
        m_usual = usual.value();
    else
        m_gone = usual.error();
    m_usual.kind = kind;
    m_usual.subject = subject;
    m_request = m_usual;
}

void RequestForm::begin()
{
    change(m_usual);
    retranslate();
}

QString RequestForm::title() const
{
    return paperTitle(m_usual.kind);
}

void RequestForm::setUsual(const print::PaperRequest& usual)
{
    m_usual = usual;
    change(usual);
}

void RequestForm::setLanguageLabel(const QString& label)
{
    m_languageLabelled = true;
    m_languageRow->setLabel(label);
}

void RequestForm::retranslate()
{
    if (!m_languageLabelled)
        m_languageRow->setLabel(tr("Language of the paper"));
    if (std::exchange(m_remarks, interfaceLanguage()) != interfaceLanguage() && isVisible())
        Q_EMIT changed();  // remarks speak the interface's language
}

QVariantMap RequestForm::choices() const
{
    return print::choicesToJson(m_request).toVariantMap();
}

void RequestForm::setChoices(const QVariantMap& choices)
{
    if (!choices.isEmpty())
        change(print::rememberedRequest(m_request, QJsonObject::fromVariantMap(choices)));
}

MakePaper RequestForm::make() const
{
    if (m_gone)
        return [error = *m_gone](storage::Profile&, Progress&) -> Result<Paper> { return error; };
    return paperOfRequest(m_request, interfaceLanguage());
}

QString RequestForm::cure(PaperRemark::Kind kind) const
{
    return kind == PaperRemark::Kind::TooManyColumns && !m_request.sheet.look.landscape
        ? tr("Turn the paper")
        : QString();
}

void RequestForm::applyCure(PaperRemark::Kind kind)
{
    if (kind != PaperRemark::Kind::TooManyColumns)
        return;
    auto turned = m_request;
    turned.sheet.look.landscape = true;
    change(turned);
    Q_EMIT changed();
}

void RequestForm::show(const print::PaperRequest& request)
{
    chooseData(m_language, languageCode(request.language));
}

void RequestForm::take(print::PaperRequest& request) const
{
    request.language
        = languageFromCode(m_language->currentData().toString()).value_or(request.language);
}

void RequestForm::change(const print::PaperRequest& request)
{
    m_request = request;
    m_showing = true;
    show(m_request);
    m_showing = false;
}

void RequestForm::edited()
{
    if (m_showing)
        return;
    auto request = m_request;
    take(request);
    if (request == m_request)
        return;
    m_request = request;
    Q_EMIT changed();
}

QComboBox* RequestForm::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);  // also in another language
    connect(box, &QComboBox::currentIndexChanged, this, &RequestForm::edited);
    return box;
}

QCheckBox* RequestForm::addCheck(const QString& name)
{
    auto* box = new QCheckBox(this);
    box->setObjectName(name);
    connect(box, &QCheckBox::toggled, this, &RequestForm::edited);
    return box;
}

QSpinBox* RequestForm::addNumber(const QString& name, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(name);
    box->setMaximum(most);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, &RequestForm::edited);
    return box;
}

QLineEdit* RequestForm::addText(const QString& name)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    connect(field, &QLineEdit::editingFinished, this, &RequestForm::edited);
    return field;
}

QComboBox* RequestForm::addLanguage(const QString& name, bool withFirst)
{
    auto* box = addChoice(name);
    const QSignalBlocker blocker(box);
    if (withFirst)
        box->addItem(QString(), QString());
    for (const auto language : kLanguages)
        box->addItem(languageOwnName(language), languageCode(language));
    return box;
}

}  // namespace kaasa::ui
