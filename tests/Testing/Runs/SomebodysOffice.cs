using Lajur.Registry.Offices;

namespace Lajur.Testing.Runs;

/// <summary>The office of whoever asks, as a test says; nobody's at first.</summary>
public sealed class SomebodysOffice : ICurrentOffice
{
    public Guid? OfficeId { get; set; }
}
