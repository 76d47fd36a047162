// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThreadPool>

#include <memory>

namespace kaasa::print {
class Document;
}

namespace kaasa::ui {

/// Keeps the document that is shown and paints pictures of its pages, all on one thread of its own:
/// fonts of Qt belong to the thread that laid a text out, and scrolling waits for no page.
class PagePictures : public QObject {
    Q_OBJECT
public:
    explicit PagePictures(QObject* parent = nullptr);
    /// Waits for the picture that is being painted.
    ~PagePictures() override;

    /// Where documents must be made that are shown here; never another thread than this one.
    QThreadPool& thread() { return m_thread; }

    /// Made on `thread()`; null = nothing to show.
    void show(std::shared_ptr<const print::Document> document);
    int pageCount() const { return m_pageCount; }
    /// mm
    QSizeF pageSize() const { return m_pageSize; }

    /// The page, `width` device pixels wide. When it is not painted yet, another size of it or a
    /// null picture, and `painted` follows.
    QImage picture(int page, int width);
    /// Whether every picture that is looked at is there; for tests.
    bool isIdle() const
    {
        return m_pageCount == 0 || (!m_painting && m_wishes.isEmpty() && !m_widths.isEmpty());
    }

Q_SIGNALS:
    void painted(int page);

private:
    using Size = std::pair<int, int>;  // page, width

    void paintNext();
    void keep(int turn, Size size, const QImage& picture);

    Mailbox m_mailbox;
    QThreadPool m_thread;
    std::shared_ptr<const print::Document> m_document;
    int m_pageCount = 0;
    QSizeF m_pageSize;
    QCache<Size, QImage> m_pictures;  // cost in kilobytes
    QHash<int, int> m_widths;         // of the last picture of each page
    QList<Size> m_wishes;             // the last one goes first
    bool m_painting = false;
    int m_turn = 0;  // of the document: what was painted of an older one is dropped
};

}  // namespace kaasa::ui
