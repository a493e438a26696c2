// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/play/play_bar.h"

namespace interleave {

namespace {

/// At 100 % type size.
constexpr double kPreviewWidth = 480;
constexpr double kPreviewHeight = 270;
constexpr double kPreviewOfScreen = 0.4; ///< of its width at most, so that the fields have room beside it

constexpr int kBoth = -1; ///< among the data of the field of kitchens, where others are the run's place

} // namespace

FilmDialog::FilmDialog(FilmOffer offer, const FilmChoice& choice, const Words& words, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_offer(std::move(offer)),
      m_words(words),
      m_theme(theme),
      m_format(new QComboBox(this)),
      m_size(new QComboBox(this)),
      m_kitchens(new QComboBox(this)),
      m_all(new QRadioButton(tr("&All of it"), this)),
      m_seen(new QRadioButton(tr("&Just what the charts show"), this)),
      m_speed(new QComboBox(this)),
      m_frameRate(new QComboBox(this)),
      m_told(new QLabel(this)),
      m_preview(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export kitchen"));
    createFields(choice);
    m_preview->setObjectName(QStringLiteral("filmPreview"));
    m_preview->setAccessibleName(tr("Preview"));
    const double most = kPreviewOfScreen * screen()->availableSize().width();
    const int width = static_cast<int>(std::min<double>(m_theme.pixels(kPreviewWidth), most));
    m_preview->setFixedSize(width, static_cast<int>(width * kPreviewHeight / kPreviewWidth));
    m_told->setObjectName(QStringLiteral("filmSize"));
    m_told->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save …"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* fields = new QFormLayout;
    addFields(*fields);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(m_theme.pixels(18));
    columns->addLayout(fields);
    columns->addWidget(m_preview, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns);
    layout->addWidget(m_told);
    layout->addWidget(m_buttons);
    showChoice();
    m_format->setFocus();
}

void FilmDialog::createFields(const FilmChoice& choice)
{
    const QLocale locale;
    const auto fill = [this](QComboBox* box, const char* name, const QVariant& chosen) {
        box->setObjectName(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(chosen));
        connect(box, &QComboBox::currentIndexChanged, this, &FilmDialog::showChoice);
    };
    for (const FilmFormat& format : filmFormats())
        m_format->addItem(format.title, format.id);
    for (const QSize& size : FilmChoice::kSizes)
        m_size->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
    m_kitchens->addItem(tr("Both kitchens"), kBoth);
    for (std::size_t n = 0; n < m_offer.scene.runs.size(); ++n) {
        if (m_offer.scene.runs[n].script)
            m_kitchens->addItem(m_offer.headings[n], static_cast<int>(n));
    }
    const bool areTwo = m_offer.scene.runs[0].script && m_offer.scene.runs[1].script;
    if (!areTwo)
        m_kitchens->removeItem(0);
    m_kitchens->setEnabled(areTwo);
    for (const int slowdown : PlayHead::kSlowdowns)
        m_speed->addItem(PlayBar::speedText(slowdown, m_words), slowdown);
    for (const int rate : FilmChoice::kFrameRates)
        m_frameRate->addItem(locale.toString(rate), rate);
    fill(m_format, "filmFormat", choice.format);
    fill(m_size, "filmFrame", choice.size);
    const std::optional<std::size_t> alone = m_offer.scene.alone;
    fill(m_kitchens, "filmKitchens", areTwo ? (alone ? static_cast<int>(*alone) : kBoth) : m_kitchens->itemData(0));
    fill(m_speed, "filmSpeed", m_offer.pace.slowdown);
    fill(m_frameRate, "filmFrameRate", choice.framesPerSecond);
    m_all->setObjectName(QStringLiteral("filmAll"));
    m_seen->setObjectName(QStringLiteral("filmSeen"));
    m_seen->setAccessibleDescription(m_offer.seenWords);
    (choice.part == ExportPart::All ? m_all : m_seen)->setChecked(true);
    connect(m_all, &QRadioButton::toggled, this, &FilmDialog::showChoice);
}

void FilmDialog::addFields(QFormLayout& fields)
{
    fields.addRow(tr("&Format"), m_format);
    fields.addRow(tr("S&ize in pixels"), m_size);
    fields.addRow(tr("&Kitchens"), m_kitchens);
    fields.addRow(tr("Of the run"), m_all);
    fields.addRow(QString(), m_seen);
    auto* part = new QLabel(m_offer.seenWords, this);
    part->setFont(m_theme.font(TextRole::Small));
    part->setWordWrap(true);
    part->setContentsMargins(m_theme.pixels(22), 0, 0, 0);
    part->setVisible(!m_offer.seenWords.isEmpty());
    fields.addRow(QString(), part);
    fields.addRow(tr("S&peed"), m_speed);
    fields.addRow(tr("Frames a s&econd"), m_frameRate);
}

bool FilmDialog::isMoment() const
{
    return filmFormatById(m_format->currentData().toString()).isMoment;
}

FilmChoice FilmDialog::choice() const
{
    return {.format = m_format->currentData().toString(),
            .size = m_size->currentData().toSize(),
            .framesPerSecond = m_frameRate->currentData().toInt(),
            .part = m_seen->isChecked() ? ExportPart::Seen : ExportPart::All};
}

FilmRequest FilmDialog::request() const
{
    const FilmChoice chosen = choice();
    FilmRequest request{.scene = m_offer.scene, .size = chosen.size, .timing = {}, .pace = m_offer.pace};
    const int kitchen = m_kitchens->currentData().toInt();
    request.scene.alone = kitchen == kBoth ? std::nullopt : std::optional(static_cast<std::size_t>(kitchen));
    request.scene.isFilm = !isMoment();
    if (isMoment()) { // a replay at rest
        request.timing.stretch = {m_offer.moment, m_offer.moment};
        request.pace.isStill = true;
        return request;
    }
    request.pace.slowdown = m_speed->currentData().toInt();
    const TimeRange whole{TimePoint{}, request.scene.shownEnd()};
    request.timing = {.stretch = chosen.part == ExportPart::Seen ? intersection(whole, m_offer.seen) : whole,
                      .slowdown = request.pace.slowdown,
                      .framesPerSecond = chosen.framesPerSecond,
                      .switches = m_offer.switches};
    return request;
}

/// The first frame, and in words how long the film is.
void FilmDialog::showChoice()
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_all, m_seen, m_speed, m_frameRate})
        field->setEnabled(!isMoment());
    const FilmRequest chosen = request();
    drawPreview(chosen);
    m_told->setText(saySize(chosen));
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(chosen.timing.frames() <= kMostFilmFrames);
}

void FilmDialog::drawPreview(const FilmRequest& request)
{
    const double ratio = devicePixelRatioF();
    KitchenPicture picture(request.scene, m_preview->size() * ratio, m_words, m_theme);
    QPixmap first = QPixmap::fromImage(picture.at(request.timing.timeOf(0), request.pace));
    first.setDevicePixelRatio(ratio);
    m_preview->setPixmap(first);
}

QString FilmDialog::saySize(const FilmRequest& request) const
{
    if (isMoment())
        return tr("What the kitchens show at this moment, with what it says below them.");
    const std::int64_t frames = request.timing.frames();
    const QLocale locale;
    if (frames > kMostFilmFrames)
        return tr("That would be %1 frames, and at most %2 can be made. Choose a part of the run, a higher speed or "
                  "fewer frames a "
                  "second.")
            .arg(locale.toString(frames), locale.toString(kMostFilmFrames));
    return toQString(m_words, Message{INTERLEAVE_TEXT_N("export", "%n frame(s); the film plays for %1."),
                                      {request.timing.length()},
                                      frames});
}

} // namespace interleave
