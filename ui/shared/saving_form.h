// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/choices.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class DateField;
class FormColumns;
class FormRow;

/// The fields of one record: each tells that it was left with another value, and whoever holds the
/// record saves that and answers. What cannot be saved stays as it was typed, with a sentence
/// below.
class SavingForm : public QWidget {
    Q_OBJECT
public:
    explicit SavingForm(QWidget* parent = nullptr);

    /// `name` is the object name: "venue.name". Values are text …
    QLineEdit* addLine(const QString& name, int mostLetters);
    /// … of a field that is handed over …
    void addLine(const QString& name, QLineEdit* field, bool wide = false);
    /// … of several lines …
    QPlainTextEdit* addLines(const QString& name);
    /// … a code; `longWords`: some may be longer than the field …
    QComboBox* addChoice(const QString& name, bool longWords = false);
    /// … "yes" or an empty text …
    QCheckBox* addCheck(const QString& name);
    /// … or a day.
    DateField* addDay(const QString& name, const Clock& clock);

    void setLabel(const QString& name, const QString& label);
    void setHint(const QString& name, const QString& hint);
    void setChoices(const QString& name, const Choices& choices);

    /// Whose fields these are: `record` tells her from others, `title` is what people call her.
    /// Drafts belong to the record before and are gone.
    void setRecord(const QString& record, const QString& title);
    const QString& record() const { return m_record; }
    /// What is stored. A field that is being typed into, or whose value was refused, keeps its
    /// draft.
    void setValue(const QString& name, const QVariant& stored);
    QVariant typed(const QString& name) const;
    /// What became of a change that was told for `record`: the reason why it was refused, empty
    /// when it is saved.
    void answer(const QString& record, const QString& name, const QString& fault);
    /// Tells of what is typed and not yet told.
    void commit();
    /// The caret goes into the first field.
    void enter();

Q_SIGNALS:
    void left(const QString& name, const QVariant& value);
    /// Refused after another record was chosen: a sentence with what was typed, and where.
    void lost(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        FormRow* row;
        std::function<QVariant()> typed;
        std::function<void(const QVariant&)> put;
        QVariant stored;  ///< as it is in the profile; invalid: not known
    };
    /// A change that waits for its answer.
    struct Told {
        QString title;  ///< of the record
        QString words;  ///< what was typed or chosen
    };

    void add(const QString& name, QWidget* field, std::function<QVariant()> typed,
             std::function<void(const QVariant&)> put, bool wide = false);
    void leave(const QString& name);

    FormColumns* m_columns;
    QHash<QString, Row> m_rows;
    QStringList m_order;
    QString m_record;
    QString m_title;
    QHash<std::pair<QString, QString>, Told> m_told;  ///< by record and field
};

}  // namespace kaasa::ui
