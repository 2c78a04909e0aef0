namespace Lajur.Registry.Offices.Channels;

/// <summary>The ways by which people reach an office, as the service standards name them.</summary>
public enum ChannelKind
{
    InPerson,
    SuggestionBox,
    Telephone,
    Email,
    WhatsApp,
    Radio,
    Sp4nLapor,
    View,
    Instagram,
    Facebook,
    Website,
    Fax,
}
