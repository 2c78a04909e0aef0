using Lajur.Registry.Cases;

namespace Lajur.Host.Counter;

/// <summary>The ways by which a matter reaches the counter (SOP/P.6.5/01/425.111/2023, steps 2.a and 2.b); the website comes in by itself.</summary>
public static class CounterChannels
{
    public static IReadOnlyList<Channel> All { get; } =
    [
        Channel.InPerson, Channel.Telephone, Channel.WhatsApp, Channel.Email, Channel.Sp4nLapor,
        Channel.View, Channel.Radio, Channel.Facebook, Channel.Instagram,
    ];

    /// <summary>The channel that an address names, or null when it names none of the counter's.</summary>
    public static Channel? Find(string? word) =>
        Enum.TryParse<Channel>(word, out var channel) && All.Contains(channel) ? channel : null;

    /// <summary>The icon beside the name, from bootstrap-icons.</summary>
    public static string Icon(Channel channel) => channel switch
    {
        Channel.InPerson => "person-standing",
        Channel.Telephone => "telephone",
        Channel.WhatsApp => "whatsapp",
        Channel.Email => "envelope",
        Channel.Sp4nLapor => "megaphone",
        Channel.View => "phone",
        Channel.Radio => "broadcast",
        Channel.Facebook => "facebook",
        Channel.Instagram => "instagram",
        _ => "globe",
    };

    /// <summary>The medium that an applicant of this channel will most likely want to be answered by.</summary>
    public static ContactMedium LikelyMedium(Channel channel) => channel switch
    {
        Channel.InPerson => ContactMedium.InPerson,
        Channel.Telephone or Channel.Radio => ContactMedium.Telephone,
        Channel.WhatsApp => ContactMedium.WhatsApp,
        Channel.Email => ContactMedium.Email,
        _ => ContactMedium.TrackingPage,
    };
}
