// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

namespace kaasa::ui {

class PagePictures;

/// The pages of a paper one below the other, as large as one wishes. Page Up and Down go from page
/// to page where whole pages are shown, Ctrl + wheel makes larger and smaller.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { WholePage, PageWidth, None };

    static constexpr int kLeastPercent = 25;
    static constexpr int kMostPercent = 400;

    /// `pictures` must outlive the view.
    explicit PaperView(PagePictures& pictures, QWidget* parent = nullptr);

    /// The pictures are of another document now; stays on its page where there is such a one.
    void showPages();

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 100 = as large as the paper.
    int percent() const;
    void setPercent(int percent);
    /// To the next usual size above (1) or below (-1).
    void zoom(int direction);

    /// From 0: the page that takes most of the view.
    int page() const { return m_page; }
    void goTo(int page);

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void findPage();
    double pixelsPerMm() const;
    QSizeF pixels() const;
    QRectF pageRect(int page) const;
    double middleOfPage() const;

    PagePictures& m_pictures;
    Fit m_fit = Fit::WholePage;
    int m_percent = 100;
    double m_pixelsPerMm = 1;
    int m_page = 0;
};

}  // namespace kaasa::ui
