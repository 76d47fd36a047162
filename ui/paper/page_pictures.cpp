// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/page_pictures.h"

#include "ui/print/canvas.h"
#include "ui/print/document.h"

#include <QPainter>

namespace kaasa::ui {

namespace {

constexpr int kMostKilobytes = 96 * 1024;
// What was scrolled past long ago is not painted any more.
constexpr int kMostWishes = 40;

QImage paintedPage(const print::Document& document, int page, int width)
{
    const auto size = document.pageSize();
    const auto pixelsPerMm = width / size.width();
    QImage picture(width, qMax(1, qRound(size.height() * pixelsPerMm)), QImage::Format_RGB32);
    picture.fill(print::ink::kWhite);
    QPainter painter(&picture);
    print::Canvas canvas(painter, pixelsPerMm);
    document.paint(page, canvas);
    return picture;
}

}  // namespace

PagePictures::PagePictures(QObject* parent)
    : QObject(parent)
    , m_pictures(kMostKilobytes)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);  // a new thread would have other fonts
}

PagePictures::~PagePictures()
{
    show(nullptr);
    m_thread.waitForDone();
}

void PagePictures::show(std::shared_ptr<const print::Document> document)
{
    ++m_turn;
    m_pictures.clear();
    m_widths.clear();
    m_wishes.clear();
    m_painting = false;
    m_pageCount = document ? document->pageCount() : 0;
    m_pageSize = document ? document->pageSize() : QSizeF();
    if (m_document)
        m_thread.start([old = std::move(m_document)] {});  // given up where it was made
    m_document = std::move(document);
}

QImage PagePictures::picture(int page, int width)
{
    if (!m_document || page < 0 || page >= m_pageCount || width <= 0)
        return {};
    const Size size{page, width};
    if (const auto* found = m_pictures.object(size))
        return *found;
    m_wishes.removeOne(size);
    m_wishes.append(size);
    if (m_wishes.size() > kMostWishes)
        m_wishes.removeFirst();
    paintNext();
    const auto* other = m_pictures.object({page, m_widths.value(page)});
    return other ? *other : QImage();
}

void PagePictures::paintNext()
{
    if (m_painting || m_wishes.isEmpty())
        return;
    m_painting = true;
    const auto size = m_wishes.takeLast();
    m_thread.start([this, document = m_document, size, turn = m_turn]() mutable {
        const auto picture = paintedPage(*document, size.first, size.second);
        document.reset();  // before the interface may give the document up
        m_mailbox.leave([this, turn, size, picture] { keep(turn, size, picture); });
    });
}

void PagePictures::keep(int turn, Size size, const QImage& picture)
{
    if (turn != m_turn)
        return;
    m_painting = false;
    m_pictures.insert(size, new QImage(picture), qMax(1, int(picture.sizeInBytes() / 1024)));
    m_widths.insert(size.first, size.second);
    paintNext();
    Q_EMIT painted(size.first);
}

}  // namespace kaasa::ui
