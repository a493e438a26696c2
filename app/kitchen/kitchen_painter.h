#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

#include "app/kitchen/sprites.h"
#include "app/theme/theme.h"
#include "core/kitchen/frame.h"
#include "core/kitchen/pose.h"

class QPainter;

namespace interleave {

/// What is painted of a chef.
struct ChefPicture {
    std::size_t number = 1; ///< on the hat
    kitchen::Pose pose;
    bool isMirrored = false;
    bool isMarked = false; ///< the user has chosen it
    int legs = 0;          ///< 0: standing; 1, 2: walking
    /// Further poses of hands that move too fast to be seen: the near arm is drawn in all of them, faintly.
    std::vector<kitchen::Pose> blur{};

    friend bool operator==(const ChefPicture&, const ChefPicture&) = default;
};

/// What is painted of an order. `screen`: for how long the replay has been on as seen on the screen, which turns the spit and lets the
/// oil bubble.
struct OrderPicture {
    TaskId id{};
    QString name;
    kitchen::OrderFrame frame;
    std::vector<kitchen::TicketBox> ticket;
    double light = 0; ///< of the lamp, 0 to 1: the share of time for which a chef works here
    double spread = 0;
    Duration screen{};
    bool isMarked = false;
};

/// Draws the people and the things of a kitchen, each about its own anchor, at the painter's scale.
/// Thread safety: UI thread only.
class KitchenPainter {
public:
    explicit KitchenPainter(const Theme& theme);

    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }
    Sprites& sprites() { return m_sprites; }

    /// Of the bar with a kitchen's title, in pixels: in proportion to the kitchen's height, and never too low to be read.
    double headerHeight(double kitchen) const;
    /// A whole room: walls where there are no bays, windows where there are. In the kitchen's units.
    void room(QPainter& painter, double width, double wall, double bayWidth, std::size_t columns);
    /// What there is more of below a room.
    void floor(QPainter& painter, const QRectF& area);
    /// On both walls of a room in which nothing is shared.
    void decoration(QPainter& painter, double width, double wall);
    /// What a key is for; open while somebody has the key.
    void coldStore(QPainter& painter, QPointF threshold, double wall, bool isOpen);
    /// Customer, ticket and sign, lamp and light: all that is behind the chef. About the middle of the bay.
    void orderBehind(QPainter& painter, const OrderPicture& order);
    /// Bench, station and tray.
    void orderInFront(QPainter& painter, const OrderPicture& order);
    /// The near arm lies in front of the food, all else of a chef behind it.
    enum class ChefPart { Whole, AllButNearArm, NearArm };
    /// About the floor between the feet. Painted once for each picture and kept. Requires: an upright painter.
    void chef(QPainter& painter, const ChefPicture& chef, ChefPart part);
    void clock(QPainter& painter, QPointF at, double scale, double turn);
    enum class LabelKind { Name, Marked, Term };
    /// Words on a label, in the middle of `at`; not too small to be read, unless they would be wider than `most`. Gives the label's box.
    QRectF label(QPainter& painter, QPointF at, const QString& text, double height, double most,
                 LabelKind kind = LabelKind::Name);

    /// The order's emblem.
    void sign(QPainter& painter, const QRectF& box, TaskId order);

private:
    static Sprites::Colours coloursOf(TaskId order);
    QString timeOfDay() const { return m_theme.isDark() ? QStringLiteral("night") : QStringLiteral("day"); }
    void signOnColour(QPainter& painter, const QRectF& box, TaskId order);
    void ticket(QPainter& painter, const OrderPicture& order);
    void station(QPainter& painter, const OrderPicture& order);
    void fryer(QPainter& painter, const OrderPicture& order, QPointF at);
    void machine(QPainter& painter, const OrderPicture& order, QPointF at);
    QColor numberColour(const ChefPicture& chef) const;
    void allButNearArm(QPainter& painter, const ChefPicture& chef);
    void nearArms(QPainter& painter, const ChefPicture& chef);
    void nearArm(QPainter& painter, const ChefPicture& chef);
    void arm(QPainter& painter, QPointF shoulder, const kitchen::Arm& arm) const;
    void hand(QPainter& painter, const ChefPicture& chef, const kitchen::Arm& arm, bool isMirrored);

    Theme m_theme;
    double m_leastLabel = 0; ///< height in pixels
    Sprites m_sprites;
};

} // namespace interleave
