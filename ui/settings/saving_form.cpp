// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/saving_form.h"

#include "ui/shared/date_field.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLines = 3;

}  // namespace

SavingForm::SavingForm(QWidget* parent)
    : QWidget(parent)
    , m_columns(new FormColumns(this))
{
}

void SavingForm::add(const QString& name, QWidget* field, std::function<QVariant()> typed,
                     std::function<void(const QVariant&)> put, bool wide)
{
    field->setObjectName(name);
    auto* row = new FormRow(field, this);
    if (wide)
        m_columns->addWide(row);
    else
        m_columns->addWidget(row);
    const auto empty = typed();
    m_rows.insert(name, {row, std::move(typed), std::move(put), empty});
    m_order.append(name);
}

QLineEdit* SavingForm::addLine(const QString& name, int mostLetters)
{
    auto* field = new QLineEdit;
    field->setMaxLength(mostLetters);
    addLine(name, field);
    return field;
}

void SavingForm::addLine(const QString& name, QLineEdit* field)
{
    add(
        name, field, [field] { return field->text(); },
        [field](const QVariant& value) { field->setText(value.toString()); });
    connect(field, &QLineEdit::editingFinished, this, [this, name] { leave(name); });
}

QPlainTextEdit* SavingForm::addLines(const QString& name)
{
    auto* field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->installEventFilter(this);
    add(
        name, field, [field] { return field->toPlainText(); },
        [field](const QVariant& value) { field->setPlainText(value.toString()); }, true);
    fitLines();
    return field;
}

QComboBox* SavingForm::addChoice(const QString& name)
{
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    add(
        name, field, [field] { return field->currentData(); },
        [field](const QVariant& value) {
            field->setCurrentIndex(qMax(0, field->findData(value)));
        });
    connect(field, &QComboBox::activated, this, [this, name] { leave(name); });
    return field;
}

DateField* SavingForm::addDay(const QString& name, const Clock& clock)
{
    auto* field = new DateField(clock, DateUse::Planning);
    add(
        name, field, [field] { return QVariant(field->date()); },
        [field](const QVariant& value) { field->setDate(value.toDate()); });
    connect(field, &DateField::changed, this, [this, name] { leave(name); });
    return field;
}

void SavingForm::setLabel(const QString& name, const QString& label, const QString& hint)
{
    m_rows[name].row->setLabel(label);
    m_rows[name].row->setHint(hint);
}

void SavingForm::setChoices(const QString& name, const Choices& choices)
{
    auto* field = qobject_cast<QComboBox*>(m_rows[name].row->field());
    const auto chosen = field->currentData();
    field->clear();
    for (const auto& [code, words] : choices)
        field->addItem(words, code);
    field->setCurrentIndex(qMax(0, field->findData(chosen)));
    // Qt keeps the least width of the words before
    QEvent styleChange(QEvent::StyleChange);
    QCoreApplication::sendEvent(field, &styleChange);
    if (!m_rows[name].stored.isValid())
        m_rows[name].stored = field->currentData();
}

void SavingForm::startOver()
{
    for (auto& row : m_rows) {
        row.stored = row.typed();
        row.row->setError({});
    }
}

void SavingForm::setValue(const QString& name, const QVariant& stored)
{
    auto& row = m_rows[name];
    const bool draft = row.typed() != row.stored && row.row->field()->hasFocus();
    const bool refused = !row.row->error().isEmpty();
    row.stored = stored;
    if (!draft && !refused)
        row.put(stored);
}

QVariant SavingForm::typed(const QString& name) const
{
    return m_rows[name].typed();
}

void SavingForm::leave(const QString& name)
{
    auto& row = m_rows[name];
    const auto typed = row.typed();
    if (typed == row.stored)
        return;
    row.stored = typed;
    row.row->setError({});
    Q_EMIT left(name, typed);
}

void SavingForm::answer(const QString& name, const QString& fault)
{
    auto& row = m_rows[name];
    row.row->setError(fault);
    if (!fault.isEmpty())
        row.stored = QVariant();  // not saved: leaving the field tries again
}

void SavingForm::commit()
{
    for (const auto& name : std::as_const(m_order))
        leave(name);
}

void SavingForm::enter()
{
    m_rows[m_order.first()].row->field()->setFocus(Qt::OtherFocusReason);
}

void SavingForm::fitLines()
{
    for (auto* field : findChildren<QPlainTextEdit*>())
        field->setFixedHeight(field->fontMetrics().lineSpacing() * kLines + 20);
}

void SavingForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLines();
}

bool SavingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_rows.contains(watched->objectName()))
        leave(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

}  // namespace kaasa::ui
