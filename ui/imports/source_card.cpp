// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/source_card.h"

#include "core/storage/calendar_repository.h"
#include "core/storage/profile.h"
#include "ui/frame/workspace.h"
#include "ui/imports/import_words.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using exchange::CsvFormat;
using exchange::ListKind;

constexpr std::array<QChar, 4> kSeparators{u',', u';', u'\t', u'|'};
constexpr int kMostEvents = 300;

}  // namespace

SourceCard::SourceCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox)
    , m_kindRow(new FormRow(m_kind))
    , m_file(new QLineEdit)
    , m_fileRow(new FormRow(m_file))
    , m_choose(new QPushButton)
    , m_event(new QComboBox)
    , m_eventRow(new FormRow(m_event))
    , m_encoding(new QComboBox)
    , m_encodingRow(new FormRow(m_encoding))
    , m_separator(new QComboBox)
    , m_separatorRow(new FormRow(m_separator))
    , m_sheet(new QComboBox)
    , m_sheetRow(new FormRow(m_sheet))
{
    m_kind->setObjectName(u"import.kind"_s);
    m_file->setObjectName(u"import.file"_s);
    m_choose->setObjectName(u"import.choose"_s);
    m_event->setObjectName(u"import.event"_s);
    m_encoding->setObjectName(u"import.encoding"_s);
    m_separator->setObjectName(u"import.separator"_s);
    m_sheet->setObjectName(u"import.sheet"_s);
    setShowsData(m_sheet);
    build();
    readEvents();
    showSource(nullptr);
    connect(m_choose, &QPushButton::clicked, this, &SourceCard::chooseRequested);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_format.reset();
        m_sheetChosen.clear();
        showEventRow();
        Q_EMIT listChanged();
    });
    // Enter reads it once more: it may be another list meanwhile
    connect(m_file, &QLineEdit::returnPressed, this, [this] { setPath(path()); });
    connect(m_file, &QLineEdit::editingFinished, this, [this] {
        if (path() != m_read)
            setPath(path());
    });
    connect(m_event, &QComboBox::currentIndexChanged, this, &SourceCard::readingChanged);
    for (auto* box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &SourceCard::takeFormat);
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_sheetChosen = m_sheet->currentText();
        Q_EMIT readingChanged();
    });
}

void SourceCard::build()
{
    for (const auto kind : allOf<ListKind>())
        m_kind->addItem(QString(), codeOf(kind));
    for (const auto& name : exchange::knownEncodings())
        m_encoding->addItem(QString(), name);
    for (const auto separator : kSeparators)
        m_separator->addItem(QString(), QString(separator));
    m_event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choose->setIcon(icon(u"import"_s));
    m_choose->setAutoDefault(true);  // Enter acts, as it will again on the next one

    auto* choose = new QWidget;
    auto* chooseLine = new QHBoxLayout(choose);
    chooseLine->setContentsMargins(0, 0, 0, 0);
    chooseLine->addWidget(m_choose);
    chooseLine->addStretch(1);
    auto* file = new QWidget;
    auto* fileLine = new FormColumns(file);
    fileLine->setLeastColumn(0);
    fileLine->setContentsMargins(0, 0, 0, 0);
    fileLine->addWidget(m_kindRow);
    fileLine->addWidget(m_eventRow);
    fileLine->addWide(m_fileRow);
    fileLine->addWide(choose);
    fileLine->addWidget(m_encodingRow);
    fileLine->addWidget(m_separatorRow);
    fileLine->addWidget(m_sheetRow);
    body()->addWidget(file);
}

// Those that are near in time first are wanted most; a list of thousands serves nobody.
void SourceCard::readEvents()
{
    const QSignalBlocker blocker(m_event);
    m_event->addItem(QString(), 0);
    auto events = storage::CalendarRepository(m_workspace.reading().database()).events();
    if (!events)
        return;
    const auto now = m_workspace.clock().now();
    auto& lines = events.value();
    std::stable_sort(lines.begin(), lines.end(), [now](const auto& one, const auto& other) {
        return qAbs(one.startsAt.secsTo(now)) < qAbs(other.startsAt.secsTo(now));
    });
    for (const auto& line : lines.mid(0, kMostEvents)) {
        m_events.insert(line.event, {line.title, line.startsAt});
        m_event->addItem(QString(), line.event);
    }
}

void SourceCard::nameEvents()
{
    m_event->setItemText(0, tr("as the list says"));
    for (int i = 1; i < m_event->count(); ++i) {
        const auto event = m_events.value(m_event->itemData(i).toLongLong());
        const auto day = formats().date(formats().dayOf(event.second));
        m_event->setItemText(i, day.isEmpty() ? event.first : event.first + u", "_s + day);
    }
}

void SourceCard::showEventRow()
{
    const auto chosen = kind();
    m_eventRow->setVisible(chosen != ListKind::People && chosen != ListKind::Events);
}

ListKind SourceCard::kind() const
{
    return fromCode<ListKind>(m_kind->currentData().toString()).value_or(ListKind::People);
}

void SourceCard::setKind(const QString& code)
{
    const auto index = m_kind->findData(code);
    if (index >= 0)
        m_kind->setCurrentIndex(index);
}

QString SourceCard::path() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

void SourceCard::setPath(const QString& path)
{
    m_read = path;
    m_format.reset();
    m_sheetChosen.clear();
    m_file->setText(QDir::toNativeSeparators(path));
    Q_EMIT listChanged();
}

qint64 SourceCard::event() const
{
    return m_eventRow->isHidden() ? 0 : m_event->currentData().toLongLong();
}

void SourceCard::showSource(const exchange::TableSource* source)
{
    const bool isText = source && source->isText();
    m_encodingRow->setVisible(isText);
    m_separatorRow->setVisible(isText);
    m_sheetRow->setVisible(source && source->sheets.size() > 1);
    showEventRow();
    if (!source)
        return;
    m_sheet->clear();
    m_sheet->addItems(source->sheets);
    m_sheet->setCurrentText(source->sheet);
    m_shown = source->format;
    m_encoding->setCurrentIndex(m_encoding->findData(m_shown.encoding.name));
    m_separator->setCurrentIndex(m_separator->findData(QString(m_shown.separator)));
}

// What stands before the first letter belongs to the encoding that was guessed.
void SourceCard::takeFormat()
{
    auto format = m_shown;
    const auto encoding = m_encoding->currentData().toString();
    if (encoding != format.encoding.name && !encoding.isEmpty())
        format.encoding = {encoding, 0};
    const auto separator = m_separator->currentData().toString();
    if (!separator.isEmpty())
        format.separator = separator.front();
    if (format == m_shown)
        return;
    m_format = format;
    Q_EMIT readingChanged();
}

void SourceCard::retranslate()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_kind), QSignalBlocker(m_event),
                                    QSignalBlocker(m_encoding), QSignalBlocker(m_separator)};
    setTitle(tr("List"));
    m_kindRow->setLabel(tr("What the list holds"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, listKindText(ListKind(i)));
    m_fileRow->setLabel(tr("File", "that is imported"));
    m_fileRow->setHint(tr(
        "A workbook (XLSX, ODS), a table saved as CSV, contacts (VCF) or a calendar (ICS). Kaasa "
        "reads it and changes nothing in it."));
    m_choose->setText(tr("Choose a file"));
    m_eventRow->setLabel(tr("Event", "whose list it is"));
    nameEvents();
    m_encodingRow->setLabel(tr("Letters", "how they are stored"));
    for (int i = 0; i < m_encoding->count(); ++i)
        m_encoding->setItemText(i, encodingText(m_encoding->itemData(i).toString()));
    m_separatorRow->setLabel(tr("Between columns"));
    m_sheetRow->setLabel(tr("Sheet", "of a workbook"));
    for (int i = 0; i < m_separator->count(); ++i)
        m_separator->setItemText(i, separatorText(m_separator->itemData(i).toString().front()));
}

void SourceCard::enter()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
