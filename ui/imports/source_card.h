// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"
#include "ui/shared/card.h"

#include <QDateTime>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class Workspace;

/// Which list: its kind, its file, how its letters are stored, and whose marks it holds.
class SourceCard : public Card {
    Q_OBJECT
public:
    explicit SourceCard(Workspace& workspace, QWidget* parent = nullptr);

    exchange::ListKind kind() const;
    /// By its code: "people".
    void setKind(const QString& code);
    QString path() const;
    void setPath(const QString& path);
    /// The event whose list it is, a local key; 0 = the list says.
    qint64 event() const;
    /// What a person chose instead of what was guessed.
    std::optional<exchange::CsvFormat> format() const { return m_format; }
    QString sheet() const { return m_sheetChosen; }

    /// What was guessed or chosen of a list that was read; null = nothing is read.
    void showSource(const exchange::TableSource* source);
    void retranslate();
    /// The caret goes where a list is chosen.
    void enter();

Q_SIGNALS:
    void chooseRequested();
    /// Another list, or of another kind.
    void listChanged();
    /// The same list in another encoding, with another separator, from another sheet, of another
    /// event.
    void readingChanged();

private:
    void build();
    void readEvents();
    void nameEvents();
    void showEventRow();
    void takeFormat();

    Workspace& m_workspace;
    QComboBox* m_kind;
    FormRow* m_kindRow;
    QLineEdit* m_file;
    FormRow* m_fileRow;
    QPushButton* m_choose;
    QComboBox* m_event;
    FormRow* m_eventRow;
    QComboBox* m_encoding;
    FormRow* m_encodingRow;
    QComboBox* m_separator;
    FormRow* m_separatorRow;
    QComboBox* m_sheet;
    FormRow* m_sheetRow;
    QString m_sheetChosen;  ///< by a person; empty = Kaasa chooses
    std::optional<exchange::CsvFormat> m_format;
    exchange::CsvFormat m_shown;
    QString m_read;  ///< the path that was told last
    QHash<qint64, std::pair<QString, QDateTime>> m_events;
};

}  // namespace kaasa::ui
