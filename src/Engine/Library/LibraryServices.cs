using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Library;

/// <summary>What the library works with beside its store.</summary>
public sealed record LibraryServices(
    DefinitionCheck Check, TriggerIndexer Triggers, IDefinitionReach Reach, IPublicationGuard Guard, IStepTransaction Transaction, IEventFeed Feed,
    IEnumerable<IPublicationObserver> Observers);
