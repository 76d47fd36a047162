// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/saving_form.h"

#include "ui/shared/date_field.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLines = 4;
constexpr int kCharacters = 16;
const auto kYes = u"yes"_s;

/// A field of several lines that does not ask for more room than these.
class ShortText : public QPlainTextEdit {
public:
    QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * kLines + 16};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

// As it stands in the field.
QString wordsIn(const QWidget* field, const QVariant& typed)
{
    if (const auto* box = qobject_cast<const QComboBox*>(field))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(field))
        return edit->text();
    return typed.toString();
}

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

void SavingForm::addLine(const QString& name, QLineEdit* field, bool wide)
{
    add(
        name, field, [field] { return field->text(); },
        [field](const QVariant& value) { field->setText(value.toString()); }, wide);
    connect(field, &QLineEdit::editingFinished, this, [this, name] { leave(name); });
}

QPlainTextEdit* SavingForm::addLines(const QString& name)
{
    auto* field = new ShortText;
    field->setTabChangesFocus(true);
    field->installEventFilter(this);
    add(
        name, field, [field] { return field->toPlainText(); },
        [field](const QVariant& value) { field->setPlainText(value.toString()); }, true);
    return field;
}

QComboBox* SavingForm::addChoice(const QString& name, bool longWords)
{
    auto* field = new QComboBox;
    field->setSizeAdjustPolicy(longWords ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                         : QComboBox::AdjustToContents);
    if (longWords)
        field->setMinimumContentsLength(kCharacters);
    add(
        name, field, [field] { return field->currentData(); },
        [field](const QVariant& value) { field->setCurrentIndex(field->findData(value)); });
    connect(field, &QComboBox::activated, this, [this, name] { leave(name); });
    return field;
}

QCheckBox* SavingForm::addCheck(const QString& name)
{
    auto* field = new QCheckBox;
    add(
        name, field, [field] { return field->isChecked() ? kYes : QString(); },
        [field](const QVariant& value) { field->setChecked(value == kYes); });
    connect(field, &QCheckBox::clicked, this, [this, name] { leave(name); });
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

void SavingForm::setLabel(const QString& name, const QString& label)
{
    auto* row = m_rows[name].row;
    if (auto* box = qobject_cast<QCheckBox*>(row->field()))
        box->setText(label);
    else
        row->setLabel(label);
}

void SavingForm::setHint(const QString& name, const QString& hint)
{
    m_rows[name].row->setHint(hint);
}

void SavingForm::setChoices(const QString& name, const Choices& choices)
{
    fillChoices(qobject_cast<QComboBox*>(m_rows[name].row->field()), choices);
}

void SavingForm::setRecord(const QString& record, const QString& title)
{
    m_title = title;
    if (record == m_record)
        return;
    m_record = record;
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
    if (!draft && !refused && row.typed() != stored)
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
    if (m_record.isEmpty() || typed == row.stored)
        return;
    row.stored = typed;
    row.row->setError({});
    m_told[{m_record, name}] = {m_title, wordsIn(row.row->field(), typed)};
    Q_EMIT left(name, typed);
}

void SavingForm::answer(const QString& record, const QString& name, const QString& fault)
{
    auto& row = m_rows[name];
    const auto told = m_told.take({record, name});
    if (record == m_record) {
        row.row->setError(fault);
        if (!fault.isEmpty())
            row.stored = QVariant();  // not saved: leaving the field tries again
    } else if (!fault.isEmpty()) {
        //: %1 = whose record, %2 = name of a field, %3 = what was typed, %4 = a sentence with the
        //: reason
        Q_EMIT lost(tr("Not saved: %1, “%2”: “%3”. %4")
                        .arg(told.title, row.row->label(), told.words, fault));
    }
}

void SavingForm::commit()
{
    for (const auto& name : std::as_const(m_order))
        leave(name);
}

void SavingForm::enter()
{
    auto* field = m_rows[m_order.first()].row->field();
    field->setFocus(Qt::OtherFocusReason);
    if (auto* edit = qobject_cast<QLineEdit*>(field))
        edit->selectAll();
}

bool SavingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_rows.contains(watched->objectName()))
        leave(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

}  // namespace kaasa::ui
