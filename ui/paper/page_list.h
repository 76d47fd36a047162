// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kaasa::ui {

class PagePictures;

/// Every page small, with its number: the list at the start of the preview.
class PageList : public QListView {
    Q_OBJECT
public:
    /// `pictures` must outlive the list.
    explicit PageList(PagePictures& pictures, QWidget* parent = nullptr);

    /// The pictures are of another document now.
    void showPages();
    void setPage(int page);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    class Model;
    class Delegate;

    PagePictures& m_pictures;
    Model* m_model;
    bool m_following = false;  ///< the view was scrolled, nobody chose here
};

}  // namespace kaasa::ui
