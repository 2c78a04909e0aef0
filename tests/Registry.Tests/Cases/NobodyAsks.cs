using Lajur.Registry.Offices;

namespace Lajur.Registry.Tests.Cases;

/// <summary>Dropdowns of the designer are not asked for here.</summary>
internal sealed class NobodyAsks : ICurrentOffice
{
    public Guid? OfficeId => null;
}
