#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace interleave {

class LectureShow;

/// A small copy of what the audience sees. It follows what happens in the lecture, and a replay ten times a second and for a tenth of the time
/// at most, but never while runs are measured. One points in it by dragging.
/// Thread safety: UI thread only. `show` outlives it.
class CopyView : public QWidget {
    Q_OBJECT

public:
    explicit CopyView(LectureShow& show, QWidget* parent = nullptr);

    /// What makes a picture of the audience's window that is not larger than asked for.
    void setPicture(std::function<QPixmap(QSize)> picture);
    /// Something may have moved in it.
    void refresh();

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    /// Of the picture, 0 to 1 in both directions.
    void pointed(QPointF place);
    void released();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void take();
    QRectF place() const;
    void point(QPointF at);

    LectureShow& m_show;
    std::function<QPixmap(QSize)> m_picture;
    QPixmap m_copy;
    QTimer m_pause; ///< since the last picture
    bool m_isOld = false;
};

} // namespace interleave
