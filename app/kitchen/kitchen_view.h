#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <memory>
#include <optional>
#include <QGraphicsView>

#include "app/kitchen/kitchen_item.h"
#include "core/base/text.h"

namespace interleave {

/// A run for a kitchen; none where there is no script.
struct KitchenRun {
    QString title;
    std::shared_ptr<const kitchen::Script> script;
};

/// Two kitchens side by side on one clock, or one large: the same replay that the charts show, as chefs, customers and a fryer.
/// It keeps no time of its own: who owns the play-head tells it.
/// Thread safety: UI thread only. `words` outlives it.
class KitchenView : public QGraphicsView {
    Q_OBJECT

public:
    KitchenView(const Words& words, const Theme& theme, QWidget* parent = nullptr);
    ~KitchenView() override;

    void setRuns(std::array<KitchenRun, 2> runs);
    void setTheme(const Theme& theme);
    void setTime(TimePoint time, const kitchen::Pace& pace);
    /// "What is this?": what stands for what.
    void setLabelsShown(bool shown);
    /// Only that run, large; none: both.
    void setAlone(std::optional<std::size_t> run);
    std::optional<std::size_t> alone() const { return m_alone; }
    /// The order that is outlined in a run.
    void setMarked(std::optional<std::size_t> run, std::optional<TaskId> order);

    const KitchenItem& kitchen(std::size_t run) const { return *m_kitchens[run]; }
    bool isShown(std::size_t run) const;
    /// Where somebody stands, in the viewport's coordinates.
    QPoint positionOf(std::size_t run, const Actor& actor) const;
    /// Who somebody is and what it stands for, in words.
    QString describe(std::size_t run, const Actor& actor) const;
    /// The term for what an order does, as a text on operating systems has it; none before and after.
    static std::optional<QString> termOf(kitchen::OrderState state);

signals:
    /// Somebody was clicked: that span of that task is what the kitchen shows there.
    void spanChosen(std::size_t run, interleave::TaskId task, std::uint32_t span);
    /// What is under the pointer, in words; empty when nothing is.
    void hoverText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void layOut();
    std::array<bool, 2> areShown() const { return {isShown(0), isShown(1)}; }
    std::optional<std::pair<std::size_t, Actor>> actorAt(QPoint position) const;

    const Words& m_words;
    KitchenPainter m_painter;
    std::array<KitchenItem*, 2> m_kitchens{}; ///< owned by the scene
    std::optional<std::size_t> m_alone;
    TimePoint m_time{};
    TimePoint m_end{};
};

} // namespace interleave
