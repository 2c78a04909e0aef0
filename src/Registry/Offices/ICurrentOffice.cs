namespace Lajur.Registry.Offices;

/// <summary>The office of whoever asks; the web host knows it from who is signed in.</summary>
public interface ICurrentOffice
{
    /// <summary>Null when nobody is signed in, as in a background round.</summary>
    Guid? OfficeId { get; }
}
