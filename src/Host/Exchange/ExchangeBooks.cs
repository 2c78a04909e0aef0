using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Studio.Definitions;

namespace Lajur.Host.Exchange;

/// <summary>All that the page reads.</summary>
internal sealed record ExchangeBooks(OfficeDefinitions Definitions, OfficeDirectory Offices, ServiceCatalog Services, ParcelPlans Plans);
