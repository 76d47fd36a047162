// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <functional>

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
/// record saves that. What cannot be saved stays as it was typed, with a sentence below.
class SavingForm : public QWidget {
    Q_OBJECT
public:
    using Choices = QList<std::pair<QString, QString>>;  ///< code, words

    explicit SavingForm(QWidget* parent = nullptr);

    /// `name` is the object name: "venue.name". Values are text …
    QLineEdit* addLine(const QString& name, int mostLetters);
    /// … of a field that is handed over …
    void addLine(const QString& name, QLineEdit* field);
    /// … of several lines …
    QPlainTextEdit* addLines(const QString& name);
    /// … a code …
    QComboBox* addChoice(const QString& name);
    /// … or a day.
    DateField* addDay(const QString& name, const Clock& clock);

    void setLabel(const QString& name, const QString& label, const QString& hint = {});
    void setChoices(const QString& name, const Choices& choices);

    /// Another record is shown from now on: drafts of the one before are gone.
    void startOver();
    /// What is stored. A field that is being typed into, or whose value was refused, keeps its
    /// draft.
    void setValue(const QString& name, const QVariant& stored);
    QVariant typed(const QString& name) const;
    /// What became of a change: the reason why it was refused, empty when it is saved.
    void answer(const QString& name, const QString& fault);
    /// Tells of what is typed and not yet told.
    void commit();
    /// The caret goes into the first field.
    void enter();

Q_SIGNALS:
    void left(const QString& name, const QVariant& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        FormRow* row;
        std::function<QVariant()> typed;
        std::function<void(const QVariant&)> put;
        QVariant stored;
    };

    void add(const QString& name, QWidget* field, std::function<QVariant()> typed,
             std::function<void(const QVariant&)> put, bool wide = false);
    void leave(const QString& name);
    void fitLines();

    FormColumns* m_columns;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

}  // namespace kaasa::ui
