var carFleet = function (target, position, speed) {
  const cars = position.map((place, i) => [place, speed[i]]).sort((one, other) => other[0] - one[0]);
  let convoys = 0;
  let latest = -1;
  for (const [place, pace] of cars) {
    const time = Math.floor((target - place) / pace);
    if (time > latest) {
      convoys++;
      latest = time;
    }
  }
  return convoys;
};
